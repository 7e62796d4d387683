import type { Instant } from "#domain/day.ts";

/** "10:00", or "10:00 AM" where that is how hours are told, on the clocks of `zone`. */
export function formatClock(instant: Instant, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeStyle: "short",
    timeZone: zone,
  }).format(Date.parse(instant));
}
