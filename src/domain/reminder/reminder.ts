import type { Brand } from "../brand.ts";
import { addDays, daysBetween, type Day } from "../day.ts";

/** In the order of ISO 8601. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof weekdays)[number];

/** A time on the wall clock, `HH:MM` of a day of 24 hours. */
export type TimeOfDay = Brand<string, "TimeOfDay">;

/** When a person wants five minutes for their own goals. */
export type Schedule = {
  readonly weekday: Weekday;
  readonly time: TimeOfDay;
  readonly everyWeeks: number;
};

/**
 * That a person asked for a series of five minutes in their own calendar. Kept in their own list,
 * so that any of their devices can take the series out again. It names no goal.
 */
export type Reminder = {
  readonly kind: "reminder";
  readonly id: "reminder";
  readonly schedule: Schedule;
  /** The zone of the wall clock, an IANA name. */
  readonly zone: string;
  /** The day of the first. */
  readonly from: Day;
  /** Sent along with the series, so that the calendar takes it once however often it is sent. */
  readonly transaction: string;
  /** The calendar's own id of the series; absent until the calendar has answered. */
  readonly event?: string;
};

/** The time in `text`, or undefined when no clock shows it. */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as TimeOfDay) : undefined;
}

export function isWeekday(text: string): text is Weekday {
  return weekdays.some((weekday) => weekday === text);
}

/** The first `weekday` after `day`. */
export function nextOn(weekday: Weekday, day: Day): Day {
  const since = daysBetween(aMonday, day) % weekdays.length;
  const ahead = (weekdays.indexOf(weekday) - since) % weekdays.length;
  return addDays(day, ahead <= 0 ? ahead + weekdays.length : ahead);
}

const aMonday = "2001-01-01" as Day;
