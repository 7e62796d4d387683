import { useId, useMemo, useRef, useState } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { GroupState } from "#app/preparation/PreparationState.ts";
import { createSessionInvite } from "#app/preparation/session/createSessionInvite.ts";
import type { SessionTurn } from "#domain/session/sessionSteps.ts";
import { Paper } from "../BlockPreview.tsx";
import "../css/session.css";
import { enSession as words } from "../text/enSession.ts";

type SessionOfferProps = {
  readonly state: GroupState;
  readonly preparation: Preparation;
  /** Whether what would be written stands there; nothing else is offered meanwhile. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
};

/**
 * For whoever leads a team: the meeting as the half hour of goal setting. What would be written, and who
 * will read it, stands there before anything is.
 */
export function SessionOffer({ state, preparation, open, setOpen }: SessionOfferProps) {
  const id = useId();
  const invite = useMemo(() => createSessionInvite(preparation.parts), [preparation]);
  const [turn, setTurn] = useState<SessionTurn>("first");
  const [chosen, setChosen] = useState(state.leads[0]?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const busy = state.task.status === "busy";
  const team = state.leads.find((one) => one.id === chosen) ?? state.leads[0];
  if (state.invite.session)
    return (
      <section aria-labelledby={id}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.there}</p>
      </section>
    );
  if (!team) return null;
  if (!open)
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{words.title}</h2>
        <p className="meta">{words.about}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {words.offer}
          </button>
        </div>
      </section>
    );
  const put = async (): Promise<void> => {
    if (busy) return;
    if (await invite.put(team.id, turn)) {
      setOpen(false);
      // What was pressed is gone.
      heading.current?.focus({ preventScroll: true });
    }
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {state.leads.length > 1 ? (
        <p>
          <label>
            {words.team}{" "}
            <select
              onChange={({ target }) =>
                setChosen(state.leads.find((one) => one.id === target.value)?.id)
              }
              value={team.id}
            >
              {state.leads.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
      <p>
        <label>
          {words.turn}{" "}
          <select
            onChange={({ target }) => setTurn(target.value === "quarterly" ? "quarterly" : "first")}
            value={turn}
          >
            <option value="first">{words.turns.first}</option>
            <option value="quarterly">{words.turns.quarterly}</option>
          </select>
        </label>
      </p>
      <h3>{words.readers}</h3>
      <p dir="auto">{invite.readers().join(", ")}</p>
      <h3>{words.preview}</h3>
      <Paper lines={invite.lines(turn)} />
      <p className="meta">{words.sends}</p>
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          aria-disabled={busy}
          onClick={() => void put()}
        >
          {words.put}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
