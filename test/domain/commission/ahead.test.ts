import { expect, test } from "vitest";
import { costedGoals } from "#domain/commission/ahead/costedGoals.ts";
import { datesAtPace, dealsForSooner, lookAhead } from "#domain/commission/ahead/lookAhead.ts";
import { monthlyDates, monthlyNeed } from "#domain/commission/ahead/monthlyDates.ts";
import { neededNow } from "#domain/commission/ahead/neededNow.ts";
import type { Book } from "#domain/commission/book.ts";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { one, ratio } from "#domain/commission/rational.ts";
import type { PaySettings } from "#domain/commission/records/PaySettings.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import type { Day } from "#domain/day.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import { goal } from "#support/galleryPeople.ts";
import { threeSteps } from "#support/payRows.ts";

const today = "2026-11-10" as Day;
const start = "2026-01-01" as Day;
const pounds = (amount: number, currency = "GBP") => ({
  amount: (amount * 100) as MinorUnits,
  currency: currency as Currency,
});

const trip = goal("trip", "The trip", {
  rank: 1,
  targetDay: "2027-06-10" as Day,
  money: { cost: pounds(3_000), saved: pounds(0) },
});
const roof = goal("roof", "The roof", {
  rank: 2,
  targetDay: "2028-06-10" as Day,
  money: { cost: pounds(9_000), saved: pounds(1_000) },
});

const usualDeal = pounds(7_000);

function bookOf(plan: TypedPlan, results: readonly number[]): Book {
  const read = readTypedPlan(plan);
  if (read.status !== "good") throw new Error("The plan for the test makes no sense.");
  const calendar = monthsCalendar(start, 3, 1);
  const sales = results.flatMap((thousands, at) => {
    const period = calendar[at];
    if (!period) return [];
    const amount = BigInt(thousands) * 100_000n;
    return [{ kind: "total" as const, on: period.first, amount }];
  });
  return { plans: [read.plan], calendar, sales };
}

/** Ten finished months at target and a November that has just begun. */
const atTarget = [40, 40, 40, 40, 40, 40, 40, 40, 40, 40];

function aheadOf(
  settings: PaySettings,
  { plan = threeSteps(start), results = atTarget, goals = [trip, roof] } = {},
) {
  const book = bookOf(plan, results);
  const funded = costedGoals(goals).map((each) => each.funded);
  const ahead = lookAhead({ book, today, goals: funded, settings });
  if (!ahead) throw new Error("No plan is in force in the test.");
  return ahead;
}

test("goals that cost something, in the order of the board; the others are left alone", () => {
  const resting = goal("canoe", "A canoe", { ...trip, status: "resting" });
  const free = goal("welsh", "Welsh", { rank: 3 });
  expect(costedGoals([roof, free, resting, trip]).map(({ goal: { id } }) => id)).toEqual([
    "trip",
    "roof",
  ]);
});

test("without a plan, what is kept each month pays for one goal after the other", () => {
  const costed = costedGoals([trip, roof]);
  const funded = costed.map((each) => each.funded);
  expect(monthlyDates(funded, 50_000n, today).map(({ paidBy }) => paidBy)).toEqual([
    "2027-05-10",
    "2028-09-10",
  ]);
  expect(monthlyDates(funded, 0n, today).map(({ paidBy }) => paidBy)).toEqual([
    undefined,
    undefined,
  ]);
  // 3,000 in seven months and 8,000 in nineteen.
  expect(monthlyNeed(costed, today)).toBe(42_858n + 42_106n);
});

test("a month whose result nobody wrote down is not a month of nothing", () => {
  expect(aheadOf({}).pace).toEqual(one);
  const none = aheadOf({}, { results: [] });
  expect(none.pace).toBe(undefined);
});

test("at a pace, goals are paid for out of what is left of pay after what is spoken for", () => {
  // Each month pays 2,000; a payday is thirty days after its month.
  const all = aheadOf({});
  expect(datesAtPace(all, one)).toMatchObject([
    { goal: "trip", paidBy: "2026-12-31", inTime: true },
    { goal: "roof", paidBy: "2027-05-01", inTime: true },
  ]);
  const pastTarget = aheadOf({ committed: { kind: "onTarget" } });
  expect(datesAtPace(pastTarget, one)).toMatchObject([
    { goal: "trip", inTime: false },
    { goal: "roof", inTime: false },
  ]);
  // 750 for the next quarter of the target, each month.
  expect(datesAtPace(pastTarget, ratio(5n, 4n))[0]).toMatchObject({
    paidBy: "2027-03-31",
    inTime: true,
  });
});

test("what this month takes, in deals, counts a goal with those before it", () => {
  const [first, second] = neededNow(aheadOf({ usualDeal, share: ratio(1n, 2n) }));
  // October's 1,000 are earned; November's payday is the first of six: 333.34, twice that before deductions.
  expect(first).toMatchObject({
    goal: "trip",
    commission: 66_668n,
    more: { unit: "deals", least: { status: "reached", least: 2n } },
  });
  expect(second?.commission).toBeGreaterThan(66_668n);
  expect(second).toMatchObject({ more: { least: { status: "reached" } } });
});

test("under a cap the most is told", () => {
  const plan = { ...threeSteps(start), cap: "1000" };
  const dear = { ...roof, money: { cost: pounds(90_000), saved: pounds(0) } };
  const [found] = neededNow(aheadOf({ usualDeal }, { plan, goals: [dear] }));
  expect(found).toMatchObject({
    more: { least: { status: "unreachable", most: 100_000n, leastForMost: 3n } },
  });
});

test("the least number of more deals that brings the first goal nearer", () => {
  // October pays 2,000 and five deals in November 1,750; the sixth 400 and the seventh 525.
  const dear = { ...trip, money: { cost: pounds(4_300), saved: pounds(0) } };
  const ahead = aheadOf({ usualDeal }, { goals: [dear, roof] });
  const [before] = datesAtPace(ahead, one);
  expect(before?.paidBy).toBe("2027-01-31");
  expect(dealsForSooner(ahead, one)).toEqual({
    goal: "trip",
    deals: 2n,
    paidBy: "2026-12-31",
  });
  expect(dealsForSooner(aheadOf({}), one)).toBe(undefined);
});
