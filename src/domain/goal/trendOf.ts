import type { Day } from "../day.ts";
import type { Goal, GoalUpdate, ProgressWord } from "./goal.ts";
import { latestFirst } from "./latestFirst.ts";
import { savedShare } from "./progressOf.ts";

/** Where a goal stood on a day. `share` runs from 0 to 1. */
export type TrendPoint = {
  readonly day: Day;
  readonly share: number;
  readonly standing: Standing;
};

/** What was said that day, in the goal's measure. Money is a share and a word, never a sum. */
type Standing =
  | { readonly kind: "steps"; readonly done: number; readonly of: number }
  | { readonly kind: "count"; readonly done: number; readonly of: number; readonly unit?: string }
  | { readonly kind: "feeling"; readonly score: number }
  | { readonly kind: "share" }
  | { readonly kind: "word"; readonly word: ProgressWord };

const wordShares: Readonly<Record<ProgressWord, number>> = {
  justBegun: 0.1,
  onTheWay: 0.5,
  nearlyThere: 0.85,
  there: 1,
};

/**
 * How the goal came along in the measure it has now, oldest first, one point a day: the last word
 * of that day, in whatever order the updates come. Empty unless there are two points to compare.
 */
export function trendOf(
  goal: Pick<Goal, "progress" | "steps" | "money">,
  updates: readonly GoalUpdate[],
): readonly TrendPoint[] {
  const points =
    goal.progress.kind === "steps"
      ? stepPoints(goal, updates)
      : updates.toSorted(latestFirst).flatMap((update) => standingAt(goal, update) ?? []);
  // Newest first still: the first point of a day is its last word.
  const byDay = new Map(points.toReversed().map((point) => [point.day, point]));
  const trend = [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
  return trend.length < 2 ? [] : trend;
}

/** Steps know their own days; an update on which none was done is a point too. */
function stepPoints(
  { steps }: Pick<Goal, "steps">,
  updates: readonly GoalUpdate[],
): readonly TrendPoint[] {
  if (steps.length === 0) return [];
  const days = [...updates.map(({ day }) => day), ...steps.flatMap(({ doneOn }) => doneOn ?? [])];
  return [...new Set(days)].map((day) => {
    const done = steps.filter(({ doneOn }) => doneOn !== undefined && doneOn <= day).length;
    const of = steps.length;
    return { day, share: done / of, standing: { kind: "steps", done, of } };
  });
}

/** Where an update said the goal stood, in the measure it has now; steps speak by their own days. */
export function standingAt(
  goal: Pick<Goal, "progress" | "money">,
  { day, progress, saved }: GoalUpdate,
): TrendPoint | undefined {
  if (progress.kind !== goal.progress.kind) return undefined;
  switch (progress.kind) {
    case "count":
      return progress.of > 0
        ? { day, share: Math.min(1, progress.done / progress.of), standing: progress }
        : undefined;
    case "feeling":
      return { day, share: progress.score / 10, standing: progress };
    case "money": {
      const share = savedShare({
        ...(goal.money?.cost && { cost: goal.money.cost }),
        ...(saved && { saved }),
      });
      if (share !== undefined) return { day, share, standing: { kind: "share" } };
      const { word } = progress;
      return word === undefined
        ? undefined
        : { day, share: wordShares[word], standing: { kind: "word", word } };
    }
    default:
      return undefined;
  }
}
