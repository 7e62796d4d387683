import type { Day } from "../day.ts";
import type { Goal, GoalUpdate, Progress } from "./goal.ts";
import { latestFirst } from "./latestFirst.ts";

/**
 * The day of the earlier of the last two updates when the progress was the same at both and
 * since; undefined when it moved, or when the measure cannot tell (done or not done, a full
 * score, money without a word). Given the same updates in any order, the answer is the same.
 */
export function unmovedSince(
  goal: Pick<Goal, "progress" | "steps">,
  updates: readonly GoalUpdate[],
): Day | undefined {
  const [last, before] = updates.toSorted(latestFirst);
  if (last === undefined || before === undefined) return undefined;
  return movedSince(goal, before, last) ? undefined : before.day;
}

function movedSince(
  goal: Pick<Goal, "progress" | "steps">,
  before: GoalUpdate,
  last: GoalUpdate,
): boolean {
  if (goal.progress.kind === "steps")
    return (
      goal.steps.length === 0 ||
      goal.steps.every(({ doneOn }) => doneOn !== undefined) ||
      goal.steps.some(({ doneOn }) => doneOn !== undefined && doneOn >= before.day)
    );
  const figures = [before.progress, last.progress, goal.progress].map(figure);
  return figures.includes(undefined) || new Set(figures).size > 1;
}

/** What of a progress can stand still; undefined where nothing can. */
function figure(progress: Progress): string | undefined {
  switch (progress.kind) {
    case "count":
      return progress.done >= progress.of ? undefined : `count ${progress.done}`;
    case "feeling":
      return progress.score >= 10 ? undefined : `feeling ${progress.score}`;
    case "money":
      return progress.word === undefined || progress.word === "there" ? undefined : progress.word;
    default:
      return undefined;
  }
}
