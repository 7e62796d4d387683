import { expect, test } from "vitest";
import { addDays, parseDay, type Day } from "#domain/day.ts";
import { meetings } from "../company/meetings.ts";
import { eventsOf, mondayOf } from "./meetingEvents.ts";

const day = (text: string): Day => {
  const found = parseDay(text);
  if (found === undefined) throw new TypeError(`${text} is not a day.`);
  return found;
};

test.for([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-27", "2026-11-23"],
  ["2026-11-28", "2026-11-30"],
  ["2026-11-29", "2026-11-30"],
  ["2027-01-01", "2026-12-28"],
] as const)("on %s people look at the week of %s", ([today, monday]) => {
  expect(mondayOf(day(today))).toBe(monday);
});

test("the same week always gives the same transaction ids, another week others for single meetings", () => {
  const ids = (today: Day): readonly unknown[] =>
    meetings.flatMap((meeting) => eventsOf(meeting, today)).map((event) => event["transactionId"]);
  const monday = day("2026-11-23");
  expect(ids(addDays(monday, 4))).toEqual(ids(monday));
  expect(new Set(ids(monday)).size).toBe(ids(monday).length);
  const series = meetings
    .filter(({ repeats }) => repeats === "weekly")
    .flatMap((meeting) => eventsOf(meeting, monday))
    .map((event) => event["transactionId"]);
  const later = new Set(ids(addDays(monday, 14)));
  expect(ids(monday).filter((id) => later.has(id))).toEqual(series);
});
