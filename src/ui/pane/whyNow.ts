import { daysBetween, type Day } from "#domain/day.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { DateWords } from "./dates.ts";
import type { PaneText } from "./text/PaneText.ts";

/** A date this near is what the talk is likely to be about. */
const soonDays = 30;

/**
 * The one line that says why a goal comes up on `day`: only plain facts its
 * owner showed, never a stage or a judgement.
 */
export function whyNow(goal: ShownGoal, day: Day, text: PaneText, dates: DateWords): string {
  const words = text.askAbout;
  if (goal.achieved) {
    return goal.achievedOn ? words.reached(dates.day(goal.achievedOn)) : words.reachedUndated;
  }
  const { targetDay, endDay } = goal;
  if (targetDay) {
    const date = dates.goalDay(targetDay, goal.datePrecision);
    if (endDay && targetDay <= day && day <= endDay) return words.underWay;
    if ((endDay ?? targetDay) < day) return words.datePast(date);
    return daysBetween(day, targetDay) <= soonDays ? words.dateSoon(date) : words.datePlain(date);
  }
  return words.added(dates.day(goal.createdOn));
}
