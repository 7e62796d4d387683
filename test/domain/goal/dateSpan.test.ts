import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { dateSpan, goalSpan } from "#domain/goal/dateSpan.ts";
import { nearDay, theDay } from "../arbitraries.ts";

test.each([
  ["2026-06-12", "day", "2026-06-12", "2026-06-12"],
  ["2028-02-12", "month", "2028-02-01", "2028-02-29"],
  ["2026-12-31", "month", "2026-12-01", "2026-12-31"],
  ["2026-07-12", "season", "2026-06-01", "2026-08-31"],
  ["2026-12-12", "season", "2026-12-01", "2027-02-28"],
  ["2027-01-12", "season", "2026-12-01", "2027-02-28"],
  ["2026-07-12", "year", "2026-01-01", "2026-12-31"],
] as const)("%s by %s is %s to %s", (day, precision, first, last) => {
  expect(dateSpan(theDay(day), precision)).toEqual({ first, last });
});

test("a day lies in its span, and every day of the span has the same one", () => {
  fc.assert(
    fc.property(
      nearDay,
      fc.constantFrom("day" as const, "month" as const, "season" as const, "year" as const),
      fc.nat(400),
      (day, precision, step) => {
        const span = dateSpan(day, precision);
        expect(span.first <= day && day <= span.last).toBe(true);
        const other = addDays(span.first, step);
        expect(JSON.stringify(dateSpan(other, precision)) === JSON.stringify(span)).toBe(
          other <= span.last,
        );
      },
    ),
  );
});

test("a trip lasts to its end", () => {
  expect(goalSpan({ targetDay: theDay("2026-06-12"), endDay: theDay("2026-06-20") })?.last).toBe(
    "2026-06-20",
  );
  expect(goalSpan({})).toBeUndefined();
});
