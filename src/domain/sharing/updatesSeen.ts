import type { Day } from "../day.ts";
import type { Consent, Goal, GoalUpdate } from "../goal/goal.ts";
import { latestFirst } from "../goal/latestFirst.ts";

/**
 * The updates of `goal` of which the reader with this leave saw something: a line they were named
 * under, or progress that moved before their eyes. Newest first. Whatever was written while nobody
 * was to see it stays unseen when the goal is shown later: its owner was told so as they wrote.
 */
export function updatesSeen(
  goal: Pick<Goal, "id">,
  leave: Consent,
  updates: readonly GoalUpdate[],
  today: Day,
): readonly GoalUpdate[] {
  const isSeen = ({ goal: of, day, text, toldTo, moved }: GoalUpdate): boolean =>
    of === goal.id &&
    leave.since <= day &&
    day <= today &&
    (toldTo === undefined || toldTo.includes(leave.reader)) &&
    (text !== "" || moved === true);
  return updates.filter(isSeen).toSorted(latestFirst);
}

/**
 * The day on which the progress last moved before the eyes of a reader who saw these updates. A step's
 * own day counts for nothing here: it may have been ticked while the goal was kept from them.
 */
export function movedOn(seen: readonly GoalUpdate[]): Day | undefined {
  return seen.find(({ moved }) => moved === true)?.day;
}
