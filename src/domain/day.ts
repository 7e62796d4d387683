import type { Brand } from "./brand.ts";

/**
 * A calendar day, `YYYY-MM-DD`, with no time and no zone. Days compare with `<`.
 * A meeting is an {@link Instant}; the day it falls on depends on somebody's zone.
 */
export type Day = Brand<string, "Day">;

/** A moment, ISO 8601 in UTC to the second: `2026-11-23T09:30:00Z`. */
export type Instant = Brand<string, "Instant">;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisADay = 86_400_000;

/** The day written in `text`, or undefined when no calendar has it (30 February, 2026-13-01). */
export function parseDay(text: string): Day | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(parts[2]) - 1, Number(parts[3]));
  return year >= 1000 && date.toISOString().slice(0, 10) === text ? (text as Day) : undefined;
}

/** `day` moved by a whole number of days, either way. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * millisADay).toISOString().slice(0, 10) as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisADay);
}

/** The instant in `text`, its milliseconds dropped as SharePoint drops them; undefined when unreadable. */
export function parseInstant(text: string): Instant | undefined {
  const millis = Date.parse(text);
  return Number.isNaN(millis) ? undefined : instantAt(millis);
}

/** The instant `millis` after 1970 in UTC, to the second. */
export function instantAt(millis: number): Instant {
  return `${new Date(millis).toISOString().slice(0, 19)}Z` as Instant;
}

/** Seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

/** The calendar day of `instant` in UTC: the same for everybody, wherever they are. */
export function utcDay(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

/**
 * The calendar day on which `instant` falls in `zone` (an IANA name).
 * Throws a RangeError when the zone is unknown to the runtime.
 */
export function dayIn(zone: string, instant: Instant): Day {
  // en-CA writes a date as YYYY-MM-DD, which is the shape we keep.
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return format.format(Date.parse(instant)) as Day;
}
