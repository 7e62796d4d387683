import { useState } from "react";
import { cleanUpOf } from "#app/invites/cleanUpOf.ts";
import type { CleanUp } from "#app/invites/CleanUp.ts";
import { cleanUpNews } from "../../text/cleanUpNews.ts";
import { enCleanUp as words } from "../../text/enCleanUp.ts";
import { useReadable } from "../../useReadable.ts";
import type { PairParts } from "../PairParts.ts";
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
      <output className="meta">{cleanUpNews(state)}</output>
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
