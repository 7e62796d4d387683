import { useState } from "react";
import { cleanUpOf } from "#app/invites/cleanUpOf.ts";
import type { CleanUp, CleanUpState } from "#app/invites/CleanUp.ts";
import { useReadable } from "../../useReadable.ts";
import type { PairParts } from "../PairParts.ts";
import { enCleanUp as words } from "../text/enCleanUp.ts";
import { FoundInvites } from "./FoundInvites.tsx";
import "../css/cleanUp.css";

/** The organiser's other invites: looked through at a click, and cleaned at another. */
export function OtherInvites({ state, preparation }: PairParts) {
  const cleanUp = cleanUpOf(preparation.parts);
  const { invite, other } = state;
  // Once there was reason to open it, it stays so though this invite is brought up to date.
  const [hadReason, setHadReason] = useState(
    invite.gone || (cleanUp !== undefined && cleanUp.state.get().status !== "idle"),
  );
  if (invite.gone && !hadReason) setHadReason(true);
  if (cleanUp === undefined) return null;
  return (
    <details className="clean-up" open={hadReason}>
      <summary>{words.title}</summary>
      <div className="stack">
        {invite.gone ? <output>{words.gone(other.firstName)}</output> : null}
        <Steps cleanUp={cleanUp} />
      </div>
    </details>
  );
}

function Steps({ cleanUp }: { readonly cleanUp: CleanUp }) {
  const state = useReadable(cleanUp.state);
  const isBusy = state.status === "asking" || state.status === "looking";
  return (
    <>
      {state.status === "found" ? (
        <FoundInvites state={state} cleanUp={cleanUp} />
      ) : (
        <>
          <p className="meta">{words.intro}</p>
          <p className="meta">
            {words.what} {words.leave}
          </p>
        </>
      )}
      <output className="meta">{newsOf(state)}</output>
      {state.status === "failed" ? (
        <p className="problem" role="alert">
          {words.because[state.problem.kind]}
        </p>
      ) : null}
      <div className="buttons">
        {isBusy ? (
          <button type="button" className="button" onClick={cleanUp.stop}>
            {state.status === "asking" ? words.stopAsking : words.stop}
          </button>
        ) : state.status === "found" && state.cleaning !== undefined ? null : (
          <button
            type="button"
            className={state.status === "found" ? "link" : "button"}
            onClick={() => void cleanUp.look()}
          >
            {state.status === "found" ? words.lookAgain : words.look}
          </button>
        )}
      </div>
    </>
  );
}

/** What is under way, told also to those who do not see the screen. */
function newsOf(state: CleanUpState): string | undefined {
  switch (state.status) {
    case "asking":
      return words.asking;
    case "looking":
      return state.of === 0 ? words.lookingUp : words.looking(state.done, state.of);
    case "found": {
      if (state.cleaning) return words.cleaning(state.cleaning.done, state.cleaning.of);
      const cleaned = state.invites.filter(({ progress }) => progress.status === "cleaned").length;
      if (cleaned > 0) return words.done(cleaned);
      return state.invites.length === 0 && state.unseen.length === 0 ? words.none : undefined;
    }
    default:
      return undefined;
  }
}
