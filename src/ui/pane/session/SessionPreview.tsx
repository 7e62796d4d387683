import { useMemo, useState } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { GroupState } from "#app/preparation/PreparationState.ts";
import { createSessionInvite } from "#app/preparation/session/createSessionInvite.ts";
import { Paper } from "../BlockPreview.tsx";
import "../css/session.css";
import { enSession as words } from "../text/enSession.ts";
import { useTurn } from "./useTurn.ts";

type SessionPreviewProps = {
  readonly state: GroupState;
  readonly preparation: Preparation;
  /** It was put in, or is not to be. */
  readonly onDone: () => void;
};

/** What would be written, and who will read it, before anything is; of the kind that the team's page runs. */
export function SessionPreview({ state, preparation, onDone }: SessionPreviewProps) {
  const invite = useMemo(() => createSessionInvite(preparation.parts), [preparation]);
  const [chosen, setChosen] = useState<string>();
  const team = state.leads.find((one) => one.id === chosen) ?? state.leads[0];
  const { turn, lookAgain } = useTurn(invite, team?.id);
  const busy = state.task.status === "busy";
  if (!team) return null;
  const put = async (): Promise<void> => {
    if (busy || turn === "reading" || turn === "unread") return;
    if (await invite.put(team.id, turn)) onDone();
    else lookAgain();
  };
  return (
    <>
      {state.leads.length > 1 ? (
        <p>
          <label>
            {words.team}{" "}
            <select onChange={({ target }) => setChosen(target.value)} value={team.id}>
              {state.leads.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
      {turn === "reading" ? <output>{words.reading}</output> : null}
      {turn === "unread" ? (
        <>
          <p role="alert">{words.unread}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={lookAgain}>
              {words.again}
            </button>
          </div>
        </>
      ) : null}
      {turn === "first" || turn === "quarterly" ? (
        <>
          <p>{words.kinds[turn]}</p>
          <h3>{words.readers}</h3>
          <p dir="auto">{invite.readers().join(", ")}</p>
          <h3>{words.preview}</h3>
          <Paper lines={invite.lines(turn)} />
          <p className="meta">{words.sends}</p>
        </>
      ) : null}
      <div className="buttons">
        {turn === "first" || turn === "quarterly" ? (
          <button
            type="button"
            className="button primary"
            aria-disabled={busy}
            onClick={() => void put()}
          >
            {words.put}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
