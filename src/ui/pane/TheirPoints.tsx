import type { TalkingPoint } from "#domain/sharing/shown.ts";
import { useText } from "./text/useText.ts";

/** What the other person wants to talk about. */
export function TheirPoints({
  name,
  points,
}: {
  readonly name: string;
  readonly points: readonly TalkingPoint[];
}) {
  const { text } = useText();
  return (
    <section aria-labelledby="their-points">
      <h2 id="their-points">{text.points.theirs(name)}</h2>
      {points.length === 0 ? (
        <p className="meta">{text.points.noneTheirs(name)}</p>
      ) : (
        <ul className="points">
          {points.map((point) => (
            <li key={point.id}>
              <span dir="auto">{point.text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
