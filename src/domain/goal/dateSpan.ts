import { addDays, parseDay, type Day } from "../day.ts";
import type { DatePrecision, Goal } from "./goal.ts";

/** The first and last day a date can mean: "June" is the 1st to the 30th. */
export type DateSpan = { readonly first: Day; readonly last: Day };

/**
 * The days meant by `day` at `precision`. Seasons are the quarters from December, March, June and
 * September, which hold on both halves of the earth; only their names differ.
 */
export function dateSpan(day: Day, precision: DatePrecision = "day"): DateSpan {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (precision === "month") return months(year, month, 1);
  if (precision === "season") {
    const start = month - (month % 3);
    return start === 0 ? months(year - 1, 12, 3) : months(year, start, 3);
  }
  if (precision === "year") return months(year, 1, 12);
  return { first: day, last: day };
}

/** From the first day something about the goal can happen to the day after which it is past. */
export function goalSpan(
  goal: Pick<Goal, "targetDay" | "datePrecision" | "endDay">,
): DateSpan | undefined {
  if (goal.targetDay === undefined) return undefined;
  const span = dateSpan(goal.targetDay, goal.datePrecision);
  return goal.endDay !== undefined && goal.endDay > span.last
    ? { ...span, last: goal.endDay }
    : span;
}

function months(year: number, month: number, count: number): DateSpan {
  const first = firstOf(year, month);
  const next = firstOf(year + Math.floor((month - 1 + count) / 12), ((month - 1 + count) % 12) + 1);
  return { first, last: addDays(next, -1) };
}

function firstOf(year: number, month: number): Day {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  const day = parseDay(text);
  if (day === undefined)
    throw new RangeError(
      `No calendar has ${text}; a day outside the years 1000 to 9999 was given.`,
    );
  return day;
}
