import { AddPoint } from "./AddPoint.tsx";
import type { Adding } from "./useAdding.ts";
import { OpenAdding } from "./OpenAdding.tsx";
import type { PairParts } from "./PairParts.ts";
import { useText } from "./text/useText.ts";

/** What I want to talk about, with a line to add more. */
export function MyPoints({ state, preparation, adding }: PairParts & { readonly adding: Adding }) {
  const { text } = useText();
  const busy = state.task.status === "busy";
  // The report's pane has this as its primary button, at the foot.
  const primary = state.view.kind === "answering";
  const takeBack = async (id: string) => {
    if (await preparation.removePoint(id)) adding.callBack();
  };
  return (
    <section aria-labelledby="my-points">
      <h2 id="my-points">{text.points.mine}</h2>
      {state.myPoints.length === 0 && !adding.open ? (
        <p className="meta">{text.points.noneMine}</p>
      ) : (
        <ul className="points">
          {state.myPoints.map((point) => (
            <li key={point.id}>
              <span dir="auto">{point.text}</span>
              <button
                type="button"
                className="link"
                aria-disabled={busy}
                aria-label={text.points.remove(point.text)}
                onClick={() => {
                  if (!busy) void takeBack(point.id);
                }}
              >
                {text.points.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding.open ? (
        <AddPoint
          name={state.other.firstName}
          task={state.task}
          onAdd={preparation.addPoint}
          adding={adding}
        />
      ) : primary ? null : (
        <OpenAdding adding={adding} appearance="link" />
      )}
    </section>
  );
}
