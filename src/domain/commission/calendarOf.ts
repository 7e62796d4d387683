import { addDays, type Day } from "../day.ts";
import { addMonths } from "./addMonths.ts";
import type { Calendar, Period } from "./calendar.ts";

/** Weeks in the three parts of a quarter of a retail or manufacturing calendar. */
export type WeekPattern = "4-4-5" | "4-5-4" | "5-4-4";

const weeksOf: Readonly<Record<WeekPattern, readonly [number, number, number]>> = {
  "4-4-5": [4, 4, 5],
  "4-5-4": [4, 5, 4],
  "5-4-4": [5, 4, 4],
};

/**
 * `years` fiscal years from `start` in periods of 1 (monthly), 3 (quarterly) or 12 months
 * (yearly). A year is named by the calendar year it starts in.
 */
export function monthsCalendar(start: Day, years: number, months: 1 | 3 | 12): Calendar {
  const periods: Period[] = [];
  for (let month = 0; month < 12 * years; month += months) {
    const year = nameOf(addMonths(start, month - (month % 12)));
    periods.push({
      first: addMonths(start, month),
      next: addMonths(start, month + months),
      quarter: quarterName(year, (month % 12) - (month % 3)),
      year,
    });
  }
  return periods;
}

/**
 * Fiscal years of 52 weeks from `start`, one for each of `longYears`; where it says true
 * the year has a 53rd week, added to its last period.
 */
export function weeksCalendar(
  start: Day,
  pattern: WeekPattern,
  longYears: readonly boolean[],
): Calendar {
  const periods: Period[] = [];
  let first = start;
  for (const long of longYears) {
    const year = nameOf(first);
    for (let month = 0; month < 12; month += 1) {
      const weeks = (weeksOf[pattern][month % 3] ?? 4) + (long && month === 11 ? 1 : 0);
      const next = addDays(first, 7 * weeks);
      periods.push({ first, next, quarter: quarterName(year, month - (month % 3)), year });
      first = next;
    }
  }
  return periods;
}

function nameOf(day: Day): string {
  return day.slice(0, 4);
}

const quarterNames: Readonly<Record<number, string>> = { 0: "Q1", 3: "Q2", 6: "Q3", 9: "Q4" };

function quarterName(year: string, firstMonth: number): string {
  return `${year}-${quarterNames[firstMonth]}`;
}
