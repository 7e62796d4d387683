import type { Period } from "#domain/commission/calendar.ts";
import { addDays } from "#domain/day.ts";

/** "November 2026" for a calendar month, else its first and last day. */
export function formatPeriod(
  { first, next }: Pick<Period, "first" | "next">,
  locale: string,
): string {
  const last = addDays(next, -1);
  const isMonth =
    first.endsWith("-01") && last.slice(0, 7) === first.slice(0, 7) && next.endsWith("-01");
  const format = new Intl.DateTimeFormat(locale, {
    ...(!isMonth && { day: "numeric" }),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return isMonth
    ? format.format(Date.parse(first))
    : format.formatRange(Date.parse(first), Date.parse(last));
}
