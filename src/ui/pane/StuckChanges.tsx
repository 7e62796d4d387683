import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState, StuckChange } from "#app/preparation/PreparationState.ts";
import type { PairParts } from "./PairParts.ts";
import { stuckSubject } from "./stuckSubject.ts";
import { useText } from "./text/useText.ts";

/** Changes that go no further until the person says what is to become of them. */
export function StuckChanges({ state, preparation }: PairParts) {
  if (state.stuck.length === 0) return null;
  return (
    <div className="stuck">
      {state.stuck.map((stuck) => (
        <Stuck key={stuck.change.id} stuck={stuck} state={state} unsent={preparation.unsent} />
      ))}
    </div>
  );
}

type Props = {
  readonly stuck: StuckChange;
  readonly state: PairState;
  readonly unsent: Preparation["unsent"];
};

function Stuck({ stuck, state, unsent }: Props) {
  const { text, dates } = useText();
  const { change, trouble } = stuck;
  const what = stuckSubject(change, state.other.firstName, text, dates);
  if (trouble === undefined) return <Clash what={what} change={change} unsent={unsent} />;
  return (
    <div className="trouble" role="alert">
      <p className="trouble-title">
        {change.record === undefined
          ? text.stuck.removalRefused(what, state.other.firstName)
          : text.stuck.refused(what)}
      </p>
      <p>{text.stuck.because(trouble.kind)}</p>
      <div className="buttons">
        <Way words={text.stuck.sendAgain} what={what} onDo={() => unsent.sendAgain(change)} />
        <Way words={text.stuck.letGo} what={what} onDo={() => unsent.letGo(change)} />
      </div>
    </div>
  );
}

/** One of two devices' words; which they are is shown where the pane shows such words at all. */
function Clash({
  what,
  change,
  unsent,
}: Pick<Props, "unsent"> & {
  readonly what: string;
  readonly change: StuckChange["change"];
}) {
  const { text } = useText();
  const { record, state } = change;
  const theirs = state.status === "clash" ? state.theirs : undefined;
  return (
    <div className="trouble" role="alert">
      <p className="trouble-title">{text.stuck.clash(what)}</p>
      {record?.kind === "questions" && theirs?.kind === "questions" ? (
        <>
          <Side words={text.stuck.here} questions={record.questions} />
          <Side words={text.stuck.there} questions={theirs.questions} />
        </>
      ) : null}
      <div className="buttons">
        <Way words={text.stuck.keepMine} what={what} onDo={() => unsent.keepMine(change)} />
        <Way words={text.stuck.takeTheirs} what={what} onDo={() => unsent.takeTheirs(change)} />
      </div>
    </div>
  );
}

function Side({
  words,
  questions,
}: {
  readonly words: string;
  readonly questions: readonly { readonly text: string }[];
}) {
  return (
    <div>
      <p className="meta">{words}</p>
      <ul className="points">
        {questions.map(({ text }) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Way({
  words,
  what,
  onDo,
}: {
  readonly words: string;
  readonly what: string;
  readonly onDo: () => Promise<void>;
}) {
  return (
    <button
      type="button"
      className="button"
      aria-label={`${words}: ${what}`}
      onClick={() => void onDo()}
    >
      {words}
    </button>
  );
}
