import { dayIn, type Instant } from "#domain/day.ts";

/** A name that says when the sheets were made, to the second, and nothing of what is on them. */
export function pdfName(sort: "goals" | "desk-card" | "talk", now: Instant, zone: string): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" });
  const figures = time.format(Date.parse(now)).replaceAll(":", "");
  return `${sort}-${dayIn(zone, now)}-${figures}.pdf`;
}
