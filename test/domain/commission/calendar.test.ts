import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths } from "#domain/commission/addMonths.ts";
import { allocate } from "#domain/commission/allocate.ts";
import { daysIn, periodIndex } from "#domain/commission/calendar.ts";
import { monthsCalendar, weeksCalendar } from "#domain/commission/calendarOf.ts";
import { percent, ratio, sum } from "#domain/commission/rational.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { nearDay, theDay } from "../arbitraries.ts";
import { book, deal, pct, pence, terms } from "./parts.ts";

const april = theDay("2026-04-01");

test("months, quarters and years of a fiscal year that starts in April", () => {
  const months = monthsCalendar(april, 2, 1);
  expect(months).toHaveLength(24);
  expect(months[9]).toEqual({
    first: "2027-01-01",
    next: "2027-02-01",
    quarter: "2026-Q4",
    year: "2026",
  });
  expect(monthsCalendar(april, 1, 3).map(({ first }) => first)).toEqual([
    "2026-04-01",
    "2026-07-01",
    "2026-10-01",
    "2027-01-01",
  ]);
  expect(monthsCalendar(april, 2, 12).map(({ next }) => next)).toEqual([
    "2027-04-01",
    "2028-04-01",
  ]);
});

test.each([
  ["4-4-5", [4n, 4n, 5n]],
  ["4-5-4", [4n, 5n, 4n]],
  ["5-4-4", [5n, 4n, 4n]],
] as const)("%s quarters of thirteen weeks, and a 53rd", (pattern, weeks) => {
  const calendar = weeksCalendar(theDay("2026-02-01"), pattern, [true, false]);
  expect(calendar.slice(0, 3).map((period) => daysIn(period) / 7n)).toEqual(weeks);
  expect(daysIn(calendar[11] ?? calendar[0] ?? { first: april, next: april }) / 7n).toBe(
    weeks[2] + 1n,
  );
  // 53 weeks after 1 February 2026.
  expect(calendar[12]).toMatchObject({ first: "2027-02-07", year: "2027", quarter: "2027-Q1" });
});

test("periods follow each other without gaps", () => {
  const calendars = [
    monthsCalendar(april, 3, 1),
    monthsCalendar(april, 3, 3),
    monthsCalendar(april, 3, 12),
    weeksCalendar(april, "4-4-5", [false, true, false]),
  ];
  for (const calendar of calendars)
    expect(calendar.slice(1).map(({ first }) => first)).toEqual(
      calendar.slice(0, -1).map(({ next }) => next),
    );
});

test("a five-week month has its own quota, and a sale on its last day is in it", () => {
  const calendar = weeksCalendar(theDay("2026-02-01"), "4-4-5", [false]);
  const weekly = calendar.map((period) => ({
    first: period.first,
    amount: pence("1,000") * (daysIn(period) / 7n),
  }));
  const plan = terms(
    {
      schedule: {
        kind: "wholeAmount",
        by: "quota",
        tiers: [
          { from: ratio(0n), rate: { kind: "rate", rate: pct("5") } },
          { from: ratio(1n), rate: { kind: "rate", rate: pct("10") } },
        ],
      },
    },
    { quota: { kind: "listed", amounts: weekly } },
  );
  const sales = [deal("2026-02-28", "4,500"), deal("2026-05-02", "4,500")];
  const paid = statementsOf(book(plan, sales, { calendar })).map((statement) => statement.paid);
  expect(periodIndex(calendar, theDay("2026-05-02"))).toBe(2);
  expect(paid.slice(0, 3)).toEqual([pence("450"), 0n, pence("225")]);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-05", 1, "2027-01-05"],
  ["2026-01-09", -1, "2025-12-09"],
])("%s and %i months is %s", (day, months, then) => {
  expect(addMonths(theDay(day), months)).toBe(then);
});

test("months there and back come to the same month", () => {
  fc.assert(
    fc.property(nearDay, fc.integer({ min: -200, max: 200 }), (day, months) => {
      expect(addMonths(addMonths(day, months), -months).slice(0, 7)).toBe(day.slice(0, 7));
    }),
  );
});

test("parts add up to the whole, none a unit away from its share", () => {
  const weights = fc.array(fc.bigInt(0n, 50n), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.bigInt(), weights, (total, counts) => {
      fc.pre(counts.some((count) => count > 0n));
      const parts = allocate(
        total,
        counts.map((count) => ratio(count)),
      );
      const whole = counts.reduce((all, count) => all + count, 0n);
      expect(parts.reduce((all, part) => all + part, 0n)).toBe(total);
      for (const [at, part] of parts.entries()) {
        const off = part * whole - total * (counts[at] ?? 0n);
        expect(off < whole && off > -whole).toBe(true);
      }
    }),
  );
});

test("a pool that is too small is shared by what each would have had", () => {
  expect(allocate(100n, [ratio(50n), ratio(50n), ratio(25n)])).toEqual([40n, 40n, 20n]);
  expect(() => allocate(100n, [ratio(0n)])).toThrow(RangeError);
});

test.each([
  ["7.5", ratio(3n, 40n)],
  ["7,5 %", ratio(3n, 40n)],
  [" 100%", ratio(1n)],
  ["-2", ratio(-1n, 50n)],
  ["0", ratio(0n)],
  ["33.3333333333333", undefined],
  ["abc", undefined],
  ["1.2.3", undefined],
  ["", undefined],
])("%j is read as a share", (text, share) => {
  expect(percent(text)).toEqual(share);
});

test("a fraction needs a denominator, and a sum of none is nothing", () => {
  expect(() => ratio(1n, 0n)).toThrow(RangeError);
  expect(sum([])).toEqual(ratio(0n));
});
