import type { PairState } from "#app/preparation/PreparationState.ts";
import { useText } from "./text/useText.ts";
import type { OpenTalk } from "./useWholeTalk.ts";

type WaysProps = { readonly state: PairState; readonly open: OpenTalk };

/** That a talk waits to be closed, before all else, and the way to do it. */
export function WaitsToClose({ state: { toClose, talkPage }, open }: WaysProps) {
  const { text, dates } = useText();
  if (toClose === undefined || talkPage === undefined) return null;
  return (
    <p className="waits">
      {text.promises.toClose(dates.day(toClose))}{" "}
      <button type="button" className="link" data-talk="closing" onClick={() => open("closing")}>
        {text.promises.close}
      </button>
    </p>
  );
}

/** Promises, goals, points and questions of both, and the last talk: the talk page, here or in Teams. */
export function WholeTalk({ state: { talkPage }, open }: WaysProps) {
  const { text } = useText();
  if (talkPage === undefined) return null;
  return (
    <div className="buttons">
      <button type="button" className="button" data-talk="whole" onClick={() => open("whole")}>
        {text.promises.whole}
      </button>
      <a className="link" href={talkPage} rel="noopener noreferrer" target="_blank">
        {text.promises.inTeams}
      </a>
    </div>
  );
}
