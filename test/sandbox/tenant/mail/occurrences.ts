import type { PatternedRecurrence } from "@microsoft/microsoft-graph-types";

import { Problem } from "../Problem.ts";
import { notImplemented } from "../problems.ts";
import type { StoredEvent } from "./StoredEvent.ts";
import { fromWallClock, toWallClock } from "./timeZones.ts";

/** One occurrence of a series: its day names it, its event has the times of that day. */
export type Occurrence = {
  readonly day: string;
  readonly event: StoredEvent;
  readonly isException: boolean;
};

const dayLength = 86_400_000;

/** No series is followed further than this; the service, too, has an end to it. */
const longest = 1000;

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The occurrences of a series that touch the time between `from` and `to`. */
export function occurrences(series: StoredEvent, from: number, to: number): readonly Occurrence[] {
  return days(series, to)
    .map((day) => occurrenceOn(series, day))
    .filter((one) => one !== undefined)
    .filter(({ event }) => event.start < to && event.end > from);
}

/** The occurrence of a day, unless it was taken out or the series has none then. */
export function findOccurrence(series: StoredEvent, day: string): Occurrence | undefined {
  const last = Date.parse(`${day}T00:00:00Z`) + 2 * dayLength;
  return days(series, last).includes(day) ? occurrenceOn(series, day) : undefined;
}

function occurrenceOn(series: StoredEvent, day: string): Occurrence | undefined {
  const exception = series.exceptions?.[day];
  if (exception === null) return undefined;
  // The wall clock counts: a meeting at nine stays at nine when the clocks change.
  const clock = toWallClock(series.start, series.startZone).slice(11, 19);
  const start = fromWallClock(`${day}T${clock}`, series.startZone);
  const { recurrence: _series, exceptions: _others, ...plain } = series;
  const event = { ...plain, start, end: start + (series.end - series.start), ...exception };
  return { day, event, isException: exception !== undefined };
}

function days(series: StoredEvent, before: number): readonly string[] {
  const { recurrence } = series;
  if (!recurrence) return [];
  const first = toWallClock(series.start, series.startZone).slice(0, 10);
  const fits = pattern(recurrence, first);
  const { type, endDate, numberOfOccurrences } = recurrence.range ?? {};
  const count = type === "numbered" ? (numberOfOccurrences ?? 1) : longest;
  const last = type === "endDate" && endDate ? Date.parse(`${endDate}T00:00:00Z`) : Infinity;
  const found: string[] = [];
  let day = Date.parse(`${first}T00:00:00Z`);
  while (found.length < count && day <= last && day < before + dayLength) {
    if (fits(day)) found.push(new Date(day).toISOString().slice(0, 10));
    day += dayLength;
  }
  return found;
}

/** Whether a day, as midnight UTC, belongs to the pattern. */
function pattern(recurrence: PatternedRecurrence, first: string): (day: number) => boolean {
  const start = Date.parse(`${first}T00:00:00Z`);
  const { type, interval = 1, daysOfWeek = [], dayOfMonth } = recurrence.pattern ?? {};
  const step = Math.max(1, interval);
  switch (type) {
    case "daily":
      return (day) => ((day - start) / dayLength) % step === 0;
    case "weekly": {
      const firstDay = weekdays.indexOf(recurrence.pattern?.firstDayOfWeek ?? "sunday");
      const week = (day: number): number => weekOf(day, firstDay);
      return (day) =>
        (week(day) - week(start)) % step === 0 &&
        (daysOfWeek ?? []).some((name) => weekdays[new Date(day).getUTCDay()] === name);
    }
    case "absoluteMonthly":
      return (day) =>
        new Date(day).getUTCDate() === dayOfMonth && (month(day) - month(start)) % step === 0;
    case "relativeMonthly":
    case "absoluteYearly":
    case "relativeYearly":
      throw notImplemented(`series that recur in the way ${type}`);
    default:
      throw new Problem(400, "ErrorInvalidRequest", "The recurrence of the event is not valid.");
  }
}

const month = (day: number): number =>
  new Date(day).getUTCFullYear() * 12 + new Date(day).getUTCMonth();

/** The number of the week; the epoch began on a Thursday. */
const weekOf = (day: number, firstDay: number): number =>
  Math.floor((day / dayLength + 4 - firstDay) / 7);
