import type { KnownPromise, Side } from "#domain/talk/promises.ts";
import type { PairParts } from "./PairParts.ts";
import { useText } from "./text/useText.ts";

/** As many as leave the rest of the pane in sight; the talk page has them all. */
const most = 4;

/** What one of the two said they would do and has not done; nothing where there is none. */
export function Promised({ by, state, preparation }: PairParts & { readonly by: Side }) {
  const { text } = useText();
  const { task, other } = state;
  const promises = state.promises.filter((known) => known.by === by).slice(0, most);
  const busy = task.status === "busy";
  if (promises.length === 0) return null;
  const id = `promised-${by}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{by === "me" ? text.promises.mine : text.promises.theirs(other.firstName)}</h2>
      <ul className="questions">
        {promises.map((known) => (
          <li key={known.promise.id} className="question promise">
            <label>
              <input
                type="checkbox"
                checked={false}
                aria-disabled={busy}
                onChange={() => {
                  if (!busy) void preparation.keepPromise(known.promise.id);
                }}
              />
              <span>
                <span dir="auto">{known.promise.text}</span>
                <PromiseMeta known={known} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PromiseMeta({ known: { promise } }: { readonly known: KnownPromise }) {
  const { text, dates } = useText();
  const { due, madeOn, what } = promise;
  return (
    <span className="meta">
      {[
        ...(what === "nextStep" ? [text.promises.nextStep] : []),
        due ? text.promises.due(dates.day(due)) : text.promises.since(dates.day(madeOn)),
      ].join(" · ")}
    </span>
  );
}
