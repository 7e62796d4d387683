import type { Day } from "#domain/day.ts";
import { formatTarget } from "../text/formatDay.ts";

/** "May 2027": an estimate is no more exact than that. */
export function formatMonth(day: Day, locale: string): string {
  return formatTarget(day, "month", locale);
}

/** "Feb 2027", where there is little room. */
export function formatShortMonth(day: Day, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(Date.parse(day));
}
