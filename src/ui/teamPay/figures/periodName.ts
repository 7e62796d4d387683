import { addMonths } from "#domain/commission/addMonths.ts";
import type { Period } from "#domain/commission/calendar.ts";
import { addDays, type Day } from "#domain/day.ts";

/** "November 2026" for a whole month, else its first and last day. */
export function periodName({ first, next }: Period, locale: string): string {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const isMonth = first.endsWith("-01") && next === addMonths(first, 1);
  if (isMonth) return write({ month: "long", year: "numeric" }).format(Date.parse(first));
  const days = write({ day: "numeric", month: "short", year: "numeric" });
  return days.formatRange(Date.parse(first), Date.parse(addDays(next, -1) satisfies Day));
}
