import { dayIn, type Instant } from "#domain/day.ts";
import type { PrintForm } from "./choices.ts";

/** A name that says when the sheets were made, to the second, and nothing of what is on them. */
export function pdfName(form: PrintForm, now: Instant, zone: string): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" });
  const figures = time.format(Date.parse(now)).replaceAll(":", "");
  return `${form === "poster" ? "goals" : "desk-card"}-${dayIn(zone, now)}-${figures}.pdf`;
}
