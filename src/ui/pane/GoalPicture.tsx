import type { Category } from "#domain/goal/category.ts";
import { isCarried } from "../shared/isCarried.ts";
import { drawings } from "../shared/motif/drawings.ts";
import { tints } from "../shared/motif/tints.ts";

type Pictured = {
  readonly category: Category;
  readonly thumbnail?: string;
  readonly alt?: string;
};

/** The goal's picture, or the quiet drawing of its category where there is none. */
export function GoalPicture({
  goal,
  large = false,
}: {
  readonly goal: Pictured;
  readonly large?: boolean;
}) {
  const size = large ? "picture large" : "picture";
  if (isCarried(goal.thumbnail)) {
    return <img className={size} src={goal.thumbnail} alt={goal.alt ?? ""} />;
  }
  const { tone, lines } = drawings[goal.category];
  return (
    <svg
      className={`${size} motif ${tints[goal.category]}`}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path className="motif-tone" d={tone.join("")} />
      <path className="motif-lines" d={lines.join("")} />
    </svg>
  );
}
