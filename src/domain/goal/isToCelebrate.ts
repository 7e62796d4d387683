import { daysBetween, type Day } from "../day.ts";
import type { Goal } from "./goal.ts";

/** After so many days a reached goal is history, and opens as any other. */
const openedWithin = 31;

/** Reached lately and not opened yet, on any device of its owner's. */
export function isToCelebrate(
  { status, achievedOn, celebratedOn }: Pick<Goal, "status" | "achievedOn" | "celebratedOn">,
  today: Day,
): boolean {
  return (
    status === "achieved" &&
    celebratedOn === undefined &&
    achievedOn !== undefined &&
    daysBetween(achievedOn, today) <= openedWithin
  );
}
