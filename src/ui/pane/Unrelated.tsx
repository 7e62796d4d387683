import type { PairView } from "#app/preparation/PreparationState.ts";
import { GoalPicture } from "./GoalPicture.tsx";
import { useText } from "./text/useText.ts";

/** Two people without a relation: the cards both can see anyway, and my own goals for me to bring up. */
export function Unrelated({
  name,
  view,
}: {
  readonly name: string;
  readonly view: Extract<PairView, { kind: "unrelated" }>;
}) {
  const { text } = useText();
  return (
    <>
      {view.cards.length === 0 ? null : (
        <section aria-labelledby="cards">
          <h2 id="cards">{text.unrelated.cards(name)}</h2>
          <ul className="rows">
            {view.cards.map((card) => (
              <li key={card.id} className="row">
                <GoalPicture goal={card} />
                <div className="row-words">
                  <h3 dir="auto">{card.title}</h3>
                  {card.why === undefined ? null : (
                    <p className="meta" dir="auto">
                      {card.why}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.mine.length === 0 ? null : (
        <section aria-labelledby="mine">
          <h2 id="mine">{text.unrelated.mine}</h2>
          <ul className="points">
            {view.mine.map((goal) => (
              <li key={goal.id}>
                <span dir="auto">{goal.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="meta note">{text.unrelated.note(name)}</p>
    </>
  );
}
