import { expect, test } from "vitest";
import { statementsOf } from "#domain/commission/statement.ts";
import { readPay } from "#domain/commission/records/readPay.ts";
import { one, zero } from "#domain/commission/rational.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { CalendarTerms } from "#domain/commission/records/CalendarTerms.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import { theDay, theInstant } from "../../arbitraries.ts";
import { pence, rate } from "../parts.ts";
import { bookOf, draft, paid, plan, reading, sold, today } from "./payParts.ts";

const ofYear: Partial<PlanTerms> = {
  quota: { kind: "each", amount: pence("10,000") },
  commission: {
    schedule: {
      kind: "marginal",
      by: "quota",
      tiers: [
        { from: zero, rate: rate("5") },
        { from: one, rate: rate("10") },
      ],
    },
    accumulation: { toDate: "year", deductions: true },
    caps: [],
  },
};
const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const results = months.map((month) => sold(month, "12,000"));
const inCalendar = (id: string, from: string, calendar: CalendarTerms, part = ofYear) =>
  versionRecord(
    { ...draft(from, part), calendar },
    { id, now: theInstant("2025-12-01T09:00:00Z") },
  );
const inMonths = (start: string, count: 1 | 3 | 12 = 1): CalendarTerms => ({
  kind: "months",
  start: theDay(start),
  months: count,
});

test.each([
  ["of the same months", plan("b", "2026-07-01", ofYear)],
  ["that counts quarters", inCalendar("b", "2026-07-01", inMonths("2026-01-01", 3))],
  ["whose year begins in July", inCalendar("b", "2026-07-01", inMonths("2026-07-01"))],
])("a version from July %s leaves the first half of the year as it was paid", (_name, later) => {
  const before = paid(reading([plan("a", "2026-01-01", ofYear), ...results]), ...months);
  const after = paid(reading([plan("a", "2026-01-01", ofYear), later, ...results]), ...months);
  expect(before).toEqual(months.map(() => pence("600")));
  expect(after).toEqual(before);
});

test("a plan that ends by its own last day asks for no more than the months it has", () => {
  const until = theDay("2026-06-30");
  const rows = [plan("a", "2026-01-01", { ...ofYear, until }), ...results];
  // 72,000 of six months' 60,000.
  const all = paid(reading(rows), ...months);
  expect(all.reduce<bigint>((sum, pay) => sum + (pay ?? 0n), 0n)).toBe(pence("4,200"));
});

test("a quarter that another fiscal year calls by the same name is not the same quarter", () => {
  const bonus = {
    kind: "bonus",
    name: "Quarter",
    per: "quarter",
    amount: pence("1,000"),
    gates: [],
    insideCap: false,
  } as const;
  const part = { extras: [bonus] };
  const rows = [
    inCalendar("a", "2026-01-01", inMonths("2026-01-01"), part),
    inCalendar("b", "2026-04-01", inMonths("2026-04-01"), part),
  ];
  const read = reading(rows);
  expect(paid(read, "2026-03", "2026-04", "2026-06")).toEqual([pence("1,000"), 0n, pence("1,000")]);
  expect(new Set(bookOf(read).calendar.map(({ quarter }) => quarter)).size).toBe(9);
});

test.each(["2028-03-14", "2028-06-14", "2028-12-31"])(
  "looked ahead to %s, the last year is a whole one",
  (through) => {
    const read = readPay(
      { own: [plan("a", "2026-01-01", ofYear)], managers: [] },
      today,
      theDay(through),
    );
    const { calendar, plans } = bookOf(read);
    expect(calendar.at(-1)?.next).toBe("2029-01-01");
    // 13,000 in each month: the year's 120,000 is passed in October.
    const sales = calendar
      .filter(({ year }) => year === "2028")
      .map(({ first }) => ({ kind: "total" as const, on: first, amount: pence("13,000") }));
    const pays = statementsOf({ plans, calendar, sales }).map((statement) => statement.paid);
    expect(pays.slice(-4)).toEqual(["650", "1,150", "1,300", "1,300"].map(pence));
  },
);
