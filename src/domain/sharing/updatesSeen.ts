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
 * The day on which the progress last moved before the eyes of a reader who saw these updates. A step
 * counts only where it is known that this reader saw it ticked: the goal may have been kept from them.
 */
export function movedOn(
  { progress, steps }: Pick<Goal, "progress" | "steps">,
  leave: Consent,
  seen: readonly GoalUpdate[],
  today: Day,
): Day | undefined {
  const told = progress.kind === "steps" ? steps : [];
  const ticked = told.flatMap(({ doneOn, toldTo }) =>
    doneOn !== undefined && toldTo?.includes(leave.reader) ? [doneOn] : [],
  );
  const days = seen.flatMap(({ day, moved }) => (moved === true ? [day] : []));
  return [...days, ...ticked]
    .filter((day) => leave.since <= day && day <= today)
    .toSorted()
    .at(-1);
}
