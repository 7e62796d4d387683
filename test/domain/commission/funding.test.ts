import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { fundGoals } from "#domain/commission/fundGoals.ts";
import { fundingNeed, putAside, someDay, type FundedGoal } from "#domain/commission/funding.ts";
import { savedAtPace, spokenFor } from "#domain/commission/paydays.ts";
import { outlookOn, projected, type Outlook } from "#domain/commission/projection.ts";
import { one, ratio, zero, type Rational } from "#domain/commission/rational.ts";
import { savingOutlook } from "#domain/commission/savings.ts";
import { datesAt, goalMarks, todaysPace, usualPaces } from "#domain/commission/whatIf.ts";
import { nearDay, theDay } from "../arbitraries.ts";
import { book, deal, flat, marginal, pct, pence, plans, terms, wholeAmount } from "./parts.ts";

const today = theDay("2026-02-28");
const car: FundedGoal = {
  id: "car",
  cost: pence("18,000"),
  saved: pence("3,000"),
  by: theDay("2026-12-31"),
  rank: 1,
};
const keep = { share: pct("75"), committed: 0n };
const monthly = (count: number) =>
  Array.from({ length: count }, (_, month) =>
    theDay(`2026-${String(month + 3).padStart(2, "0")}-25`),
  );

test("a goal without a date that nothing pays for is not in time, however far off that date stands", () => {
  const { by: _by, ...someDay } = car;
  const [never] = fundGoals([{ ...someDay, by: theDay("9999-12-31") }], [], today);
  expect(never).toEqual({ goal: "car", inTime: false });
});

// Without a plan.

test.each([
  [{}, { neededPerMonth: pence("1,500"), months: 10 }],
  [{ perMonth: pence("2,000") }, { neededPerMonth: pence("1,500"), paidBy: "2026-10-28" }],
  [{ perMonth: 0n }, { neededPerMonth: pence("1,500") }],
  [{ by: theDay("2026-03-27") }, { months: 0 }],
  [{ by: today }, { months: 0 }],
  [{ by: theDay("2025-01-01") }, { months: 0 }],
])("three numbers and one more, with %o", (part, outlook) => {
  const found = savingOutlook({ ...car, ...part }, today);
  expect(found).toMatchObject({ status: "short", shortfall: pence("15,000"), ...outlook });
  expect("paidBy" in found).toBe("paidBy" in outlook);
  expect("neededPerMonth" in found).toBe("neededPerMonth" in outlook);
});

test("a goal that is paid for, or that nobody has priced, asks nothing", () => {
  expect(savingOutlook({ cost: 1n, saved: 2n }, today)).toEqual({ status: "funded" });
  expect(savingOutlook({ cost: 0n, saved: 0n }, today)).toEqual({ status: "funded" });
  expect(savingOutlook({ saved: 2n }, today)).toEqual({ status: "costUnknown" });
});

const monthOf = (day: string) => 12n * BigInt(day.slice(0, 4)) + BigInt(day.slice(5, 7));

test("what is kept a month pays for it on the day said, and not a month before", () => {
  const amounts = fc.bigInt(1n, 100_000n);
  fc.assert(
    fc.property(amounts, fc.bigInt(100n, 5_000n), nearDay, nearDay, (cost, perMonth, from, by) => {
      const found = savingOutlook({ cost, saved: 0n, by, perMonth }, from);
      const months = (cost + perMonth - 1n) / perMonth;
      const {
        neededPerMonth = cost,
        months: left = 1,
        paidBy,
      } = found.status === "short" ? found : {};
      expect(neededPerMonth * BigInt(left > 0 ? left : 1) >= cost).toBe(true);
      expect((neededPerMonth - 1n) * BigInt(left > 0 ? left : 1) < cost).toBe(true);
      expect(monthOf(paidBy ?? from) - monthOf(from)).toBe(months);
    }),
  );
});

// With a plan.

test("ten paydays for 15,000 that is a quarter more before deductions", () => {
  expect(fundingNeed(car, monthly(10), today, keep)).toEqual({
    status: "needs",
    shortfall: pence("15,000"),
    paydays: 10,
    net: pence("1,500"),
    gross: pence("2,000"),
    commission: pence("2,000"),
  });
  const spoken = { ...keep, committed: pence("2,000") };
  expect(fundingNeed(car, monthly(10), today, spoken)).toMatchObject({
    commission: pence("4,000"),
  });
});

test.each([
  [{ saved: pence("18,000") }, keep, "funded"],
  [{ saved: pence("20,000") }, keep, "funded"],
  [{ by: today }, keep, "noPayday"],
  [{ by: theDay("2026-03-24") }, keep, "noPayday"],
  [{}, { ...keep, share: zero }, "keepsNothing"],
])("a goal with %o says what stands in the way", (part, keeping, status) => {
  expect(fundingNeed({ ...car, ...part }, monthly(10), today, keeping)).toEqual({ status });
});

test("a goal without a cost", () => {
  const { cost: _, ...unpriced } = car;
  expect(fundingNeed(unpriced, monthly(1), today, keep)).toEqual({ status: "costUnknown" });
});

test("put aside on every payday, the need is enough and a penny less of pay is not always", () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n, 10n ** 9n),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 100 }),
      fc.bigInt(0n, 10n ** 6n),
      (cost, count, percent, committed) => {
        const keeping = { share: ratio(BigInt(percent), 100n), committed };
        const need = fundingNeed({ ...car, cost, saved: 0n }, monthly(count), today, keeping);
        if (need.status !== "needs") throw new Error(need.status);
        expect(putAside(need.commission, keeping) * BigInt(count) >= cost).toBe(true);
        expect(putAside(need.commission - 1n, keeping) < need.net).toBe(true);
      },
    ),
  );
});

const trip: FundedGoal = {
  id: "trip",
  cost: pence("900"),
  saved: 0n,
  by: theDay("2026-04-30"),
  rank: 2,
};
const course: FundedGoal = {
  id: "course",
  cost: pence("500"),
  saved: 0n,
  by: theDay("2026-05-31"),
  rank: 2,
};
const income = monthly(10).map((on) => ({ on, amount: pence("500") }));

test("goals share one income by priority, then by date", () => {
  const small = { ...car, cost: pence("3,500") };
  expect(fundGoals([course, trip, small], income, today)).toEqual([
    { goal: "car", paidBy: "2026-03-25", inTime: true },
    { goal: "trip", paidBy: "2026-05-25", inTime: false },
    { goal: "course", paidBy: "2026-06-25", inTime: false },
  ]);
});

test("a funded goal is paid for today, one without a cost has no date", () => {
  const { cost: _, ...unpriced } = trip;
  expect(fundGoals([unpriced, { ...car, saved: pence("18,000") }], income, today)).toEqual([
    { goal: "car", paidBy: today, inTime: true },
    { goal: "trip", inTime: false },
  ]);
});

test("money for one goal is not free for another", () => {
  const costs = fc.array(fc.bigInt(1n, 3_000n), { minLength: 1, maxLength: 5 });
  const amounts = fc.array(fc.bigInt(0n, 900n), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(costs, amounts, (prices, saved) => {
      const goals = prices.map((cost, rank) => ({ ...trip, id: `g${rank}`, cost, rank }));
      const paydays = monthly(10).map((on, at) => ({ on, amount: saved[at] ?? 0n }));
      for (const [at, { paidBy }] of fundGoals(goals, paydays, today).entries()) {
        const needed = prices.slice(0, at + 1).reduce((all, price) => all + price, 0n);
        const until = (last: string) =>
          paydays.reduce((all, { on, amount }) => (on <= last ? all + amount : all), 0n);
        expect(until(paidBy ?? "9999") >= needed).toBe(paidBy !== undefined);
      }
    }),
  );
});

// From today's pace.

const sales = { kind: "sales" } as const;
const quota = { quota: { kind: "each", amount: pence("40,000") } } as const;
const accelerated = marginal(["0", "5"], ["40,000", "7.5"], ["50,000", "10"]);
const plan = terms({ schedule: accelerated }, quota);
const so = book(plan, [deal("2026-01-10", "36,000"), deal("2026-02-10", "44,000")]);
const march = theDay("2026-03-02");

function outlook(of = so, day = march) {
  const found = outlookOn(of, day);
  if (!found) throw new Error("no outlook");
  return found;
}

test("today's pace is that of the finished periods of the year", () => {
  expect(todaysPace(outlook())).toEqual({ pace: one, from: "thisYear" });
  expect(todaysPace(outlook(so, theDay("2026-01-10")))).toBeUndefined();
  // Nobody has said what came of March and April.
  expect(todaysPace(outlook(so, theDay("2026-05-10")))?.pace).toEqual(one);
});

test("in a year that has no finished period yet, the pace is that of the year before", () => {
  const found = todaysPace(outlook(so, theDay("2027-01-10")));
  expect(found).toEqual({ pace: one, from: "earlierYear" });
});

test("a new version of the plan does not forget the pace of the months before it", () => {
  const versions = plans(plan, { ...plan, from: theDay("2026-03-01") });
  expect(todaysPace(outlook({ ...so, plans: versions }))).toEqual({ pace: one, from: "thisYear" });
});

test("pay of a period that is over comes with its own payday", () => {
  const spoken = spokenFor(so, { kind: "amount", amount: 0n }, sales);
  const saved = savedAtPace(outlook(), one, sales, { share: keep.share, spoken });
  expect(saved.slice(0, 3)).toEqual([
    { on: "2026-03-25", amount: pence("1,725") },
    { on: "2026-04-25", amount: pence("1,500") },
    { on: "2026-05-25", amount: pence("1,500") },
  ]);
});

test("with target pay spoken for, only what is earned past it counts", () => {
  const spoken = spokenFor(so, { kind: "onTarget" }, sales);
  expect(spoken.slice(0, 2)).toEqual([pence("2,000"), pence("2,000")]);
  const saved = savedAtPace(outlook(), ratio(5n, 4n), sales, { share: keep.share, spoken });
  expect(saved.slice(0, 2).map(({ amount }) => amount)).toEqual([pence("225"), pence("562.50")]);
});

const free = { share: keep.share, spoken: spokenFor(so, { kind: "amount", amount: 0n }, sales) };

test("at 90, 100, 110 and 125 % of target the goal is paid for on these days", () => {
  const dates = datesAt(usualPaces, [car], outlook(), sales, free);
  expect(dates.map(({ goals }) => goals[0]?.paidBy)).toEqual([
    "2027-01-25",
    "2026-12-25",
    "2026-11-25",
    "2026-10-25",
  ]);
});

function marksOf(goals: readonly FundedGoal[], from: Outlook): ReadonlyMap<string, Rational> {
  const looking = goalMarks(goals, from, sales, free, 300);
  let step = looking.next();
  while (!step.done) step = looking.next();
  return step.value;
}

test("a goal without a date has no mark: any pace is in time for it", () => {
  const someday = { ...car, by: someDay };
  const rich = { ...car, id: "rich", saved: pence("18,000") };
  expect([...marksOf([someday, rich], outlook())]).toEqual([["rich", zero]]);
});

test("a goal's mark is the least whole per cent of target that pays for it in time", () => {
  expect(marksOf([car], outlook()).get("car")).toEqual(ratio(99n, 100n));
  const before = datesAt([pct("98"), pct("99")], [car], outlook(), sales, free);
  expect(before.map(({ goals }) => goals[0]?.inTime)).toEqual([false, true]);
});

test("a goal out of reach under a cap has no mark", () => {
  const caps = [
    { on: "pay", per: "period", most: pence("1,000"), beyond: zero, withheld: "lost" },
  ] as const;
  const capped = book(terms({ caps }, quota));
  expect(marksOf([car], outlook(capped))).toEqual(new Map());
});

test("more is not always sooner: the mark is where less is enough", () => {
  const falling = book(terms({ schedule: wholeAmount(["0", "10"], ["42,000", "4"]) }, quota));
  const mark = marksOf([car], outlook(falling)).get("car");
  const all = datesAt([pct("100"), pct("110")], [car], outlook(falling), sales, free);
  expect(mark).toEqual(ratio(56n, 100n));
  expect(all.map(({ goals }) => goals[0]?.inTime)).toEqual([true, false]);
});

test("in whole deals no more is sold than the pace says, and what is left waits", () => {
  const each = { kind: "deals", deal: { amount: pence("15,000") } } as const;
  const blank = outlook(book(terms({ schedule: flat("10") }, quota)), theDay("2026-01-01"));
  const sold = projected(blank, one, each).map(({ earned }) => earned / pence("1,500"));
  expect(sold.slice(0, 6)).toEqual([2n, 3n, 3n, 2n, 3n, 3n]);
});

test("a period that is past its pace stays as it is", () => {
  const ahead = book(plan, [deal("2026-03-01", "60,000")]);
  expect(projected(outlook(ahead), one, sales)[2]?.earned).toBe(pence("3,750"));
});

test("looking ahead at no pace is what the books say", () => {
  const of = { ...so, calendar: monthsCalendar(theDay("2026-01-01"), 1, 1) };
  const ahead = projected(outlook(of), zero, sales);
  expect(ahead.map(({ paid }) => paid).slice(0, 4)).toEqual([
    pence("1,800"),
    pence("2,300"),
    0n,
    0n,
  ]);
});
