import { isWeekday, parseTimeOfDay, type Schedule } from "#domain/reminder/reminder.ts";
import { isSource } from "../sharepoint/reading.ts";

/** The schedule of an event that Graph answered; undefined when it is not weekly on one day. */
export function scheduleIn(event: unknown): Schedule | undefined {
  const recurrence = isSource(event) ? event["recurrence"] : undefined;
  const pattern = isSource(recurrence) ? recurrence["pattern"] : undefined;
  const start = isSource(event) ? event["start"] : undefined;
  if (!isSource(pattern) || !isSource(start) || pattern["type"] !== "weekly") return undefined;
  const days: unknown = pattern["daysOfWeek"];
  const everyWeeks = pattern["interval"];
  const [weekday, ...others]: readonly unknown[] = Array.isArray(days) ? days : [];
  const clock: unknown = start["dateTime"];
  const time = parseTimeOfDay(typeof clock === "string" ? clock.slice(11, 16) : "");
  if (typeof weekday !== "string" || !isWeekday(weekday) || others.length > 0) return undefined;
  if (time === undefined || typeof everyWeeks !== "number") return undefined;
  return { weekday, time, everyWeeks };
}
