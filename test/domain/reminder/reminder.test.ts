import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, type Day } from "#domain/day.ts";
import { isWeekday, nextOn, parseTimeOfDay, weekdays } from "#domain/reminder/reminder.ts";

const anyDay = fc
  .integer({ min: -100_000, max: 100_000 })
  .map((count) => addDays("1970-01-01" as Day, count));

test.each([
  ["monday", "2026-11-23", "2026-11-30"],
  ["tuesday", "2026-11-23", "2026-11-24"],
  ["sunday", "2026-11-23", "2026-11-29"],
  ["monday", "2026-12-27", "2026-12-28"],
  ["friday", "1969-12-31", "1970-01-02"],
] as const)("the next %s after %s is %s", (weekday, after, next) => {
  expect(nextOn(weekday, after as Day)).toBe(next);
});

test("the next is within a week, never today, and on its weekday", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...weekdays), (day, weekday) => {
      const next = nextOn(weekday, day);
      expect(daysBetween(day, next)).toBeGreaterThanOrEqual(1);
      expect(daysBetween(day, next)).toBeLessThanOrEqual(7);
      const name = new Date(next).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
      expect(name.toLowerCase()).toBe(weekday);
    }),
  );
});

test.each(["00:00", "08:45", "23:59"])("%s is a time", (text) => {
  expect(parseTimeOfDay(text)).toBe(text);
});

test.each(["", "8:45", "24:00", "12:60", "12:00:00", "noon"])("“%s” is no time", (text) => {
  expect(parseTimeOfDay(text)).toBeUndefined();
});

test("a weekday is known by its name alone", () => {
  expect(weekdays.every(isWeekday)).toBe(true);
  expect(isWeekday("Monday")).toBe(false);
});
