import type { EraseState } from "#app/myData/erasing.ts";
import { useProse } from "../../shared/useProse.ts";
import { useEraseText } from "../../text/useEraseText.ts";
import { useProblemText } from "../../text/useProblemText.ts";
import { useText } from "../../text/useText.ts";
import { contentLines, leftLines } from "./eraseLines.ts";
import { Lines } from "./Lines.tsx";

type Stopped = Extract<EraseState, { readonly status: "stopped" }>;
type Erased = Extract<EraseState, { readonly status: "erased" }>;

/** How far it came, and what is still there and why. */
export function StoppedErasing({ state }: { readonly state: Stopped }) {
  const prose = useProse();
  const text = useText();
  const { reason } = useProblemText();
  const words = useEraseText();
  const gone = contentLines(state.gone, words, text);
  // Without that word nothing else was begun.
  const isBegun = state.left.every(({ what }) => what !== "participation") || gone.length > 0;
  return (
    <>
      <p className={prose.body}>
        {state.calledOff
          ? words.calledOff
          : isBegun
            ? `${words.stopped} ${words.meanwhile}`
            : words.untouched}
      </p>
      {gone.length > 0 && <Lines heading={words.isGone} lines={gone} />}
      {state.left.length > 0 && (
        <Lines heading={words.stillThere} lines={leftLines(state.left, words, reason)} />
      )}
    </>
  );
}

/** What was removed, what stays, and what this could not reach, for as long as it is looked at. */
export function AfterErasing({ state }: { readonly state: Erased }) {
  const prose = useProse();
  const text = useText();
  const { reason } = useProblemText();
  const words = useEraseText();
  const gone = contentLines(state.gone, words, text);
  const refused = leftLines(state.refused, words, reason);
  return (
    <>
      {gone.length === 0 ? (
        <p className={prose.body}>{words.doneNothing}</p>
      ) : (
        <Lines heading={words.wasRemoved} lines={gone} />
      )}
      <p className={prose.body}>{words.doneDevice}</p>
      {state.reminder !== "none" && (
        <p className={prose.body}>{words.reminderEnds[state.reminder]}</p>
      )}
      {state.tasks !== "none" && <p className={prose.body}>{words.tasksEnds[state.tasks]}</p>}
      {refused.length > 0 && <Lines heading={words.refused} lines={refused} />}
      <Lines heading={words.stays}>
        <p className={prose.body}>{words.staysWhy}</p>
      </Lines>
      <Lines heading={words.notReachedAfter} lines={words.notReachedList} />
    </>
  );
}
