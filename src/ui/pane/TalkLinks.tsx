import type { PairState } from "#app/preparation/PreparationState.ts";
import { useText } from "./text/useText.ts";

/** That a talk waits to be closed, before all else, and the way to where it is. */
export function WaitsToClose({ state: { toClose, talkPage } }: { readonly state: PairState }) {
  const { text, dates } = useText();
  if (toClose === undefined || talkPage === undefined) return null;
  return (
    <p className="waits">
      {text.promises.toClose(dates.day(toClose))}{" "}
      <a className="link" href={talkPage} rel="noopener noreferrer" target="_blank">
        {text.promises.close}
      </a>
    </p>
  );
}

/** Promises, goals, points and questions of both, and the last talk: the talk page, in Teams. */
export function WholeTalk({ state: { talkPage } }: { readonly state: PairState }) {
  const { text } = useText();
  if (talkPage === undefined) return null;
  return (
    <p>
      <a className="link" href={talkPage} rel="noopener noreferrer" target="_blank">
        {text.promises.whole}
      </a>
    </p>
  );
}
