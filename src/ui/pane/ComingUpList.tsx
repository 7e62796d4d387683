import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState, PairView } from "#app/preparation/PreparationState.ts";
import { useText } from "./text/useText.ts";

/** My goals that the other person sees, each with "Not this time". */
export function ComingUpList({
  state,
  view,
  preparation,
}: {
  readonly state: PairState;
  readonly view: Extract<PairView, { kind: "answering" }>;
  readonly preparation: Preparation;
}) {
  const { text } = useText();
  const name = state.other.firstName;
  const busy = state.task.status === "busy";
  return (
    <section aria-labelledby="coming-up">
      <h2 id="coming-up">{text.comingUp.title}</h2>
      {view.comingUp.length === 0 ? <p className="meta">{text.comingUp.none(name)}</p> : null}
      <ul className="rows">
        {view.comingUp.map((goal) => (
          <li key={goal.id} className="row spread">
            <div className="row-words">
              <h3 dir="auto" className={goal.held ? "off" : undefined}>
                {goal.title}
              </h3>
              {goal.held ? <p className="meta">{text.comingUp.held(name)}</p> : null}
              {goal.held && goal.inInvite ? (
                <p className="meta">
                  {state.invite.writable
                    ? text.comingUp.stillNamedByMe
                    : text.comingUp.stillNamed(name)}
                </p>
              ) : null}
            </div>
            <button
              type="button"
              className="button small"
              aria-disabled={busy}
              aria-label={
                goal.held
                  ? text.comingUp.bringBackFor(goal.title)
                  : text.comingUp.notThisTimeFor(goal.title)
              }
              onClick={() => {
                if (!busy)
                  void (goal.held ? preparation.release(goal.id) : preparation.hold(goal.id));
              }}
            >
              {goal.held ? text.comingUp.bringBack : text.comingUp.notThisTime}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
