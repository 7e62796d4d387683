import type { Day } from "#domain/day.ts";
import { dateSpan } from "#domain/goal/dateSpan.ts";
import type { DatePrecision } from "#domain/goal/goal.ts";

/** "12 June 2027" in the person's language. Days have no zone, so they are written as they stand. */
export function formatDay(day: Day, locale: string): string {
  return write(day, locale, { day: "numeric", month: "long", year: "numeric" });
}

/** "Tuesday 24 November": for a day near enough that its year is plain. */
export function formatNearDay(day: Day, locale: string): string {
  return write(day, locale, { weekday: "long", day: "numeric", month: "long" });
}

/** A target as exactly as the person means it: a day, "June 2027", "June – August 2027" or "2027". */
export function formatTarget(
  day: Day,
  precision: DatePrecision | undefined,
  locale: string,
): string {
  switch (precision) {
    case "season": {
      // Named by its months, because summer is not the same one everywhere.
      const { first, last } = dateSpan(day, "season");
      const format = new Intl.DateTimeFormat(locale, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      return format.formatRange(Date.parse(first), Date.parse(last));
    }
    case "month":
      return write(day, locale, { month: "long", year: "numeric" });
    case "year":
      return write(day, locale, { year: "numeric" });
    case "day":
    case undefined:
      return formatDay(day, locale);
  }
}

function write(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(Date.parse(day));
}
