import type { GoalUpdate } from "./goal.ts";

/**
 * Newest first. Of one day's updates those that know no time come before all that do, in the order
 * of their ids, so that the order is total and the same for everybody.
 */
export function latestFirst(one: GoalUpdate, other: GoalUpdate): number {
  for (const [first, second] of [
    [one.day, other.day],
    [one.at ?? "", other.at ?? ""],
    [one.id, other.id],
  ] as const)
    if (first !== second) return first < second ? 1 : -1;
  return 0;
}
