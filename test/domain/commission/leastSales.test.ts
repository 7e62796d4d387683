import { expect, test } from "vitest";
import { inWholeUnits } from "#domain/commission/curve.ts";
import type { Bonus } from "#domain/commission/extras.ts";
import { leastDeals, leastSales } from "#domain/commission/leastSales.ts";
import type { CommissionRule, PlanTerms } from "#domain/commission/plan.ts";
import { one, ratio } from "#domain/commission/rational.ts";
import { theDay } from "../arbitraries.ts";
import {
  at,
  book,
  deal,
  flat,
  january,
  marginal,
  pct,
  pence,
  terms,
  wholeAmount,
} from "./parts.ts";

const on = theDay(january);
const hardCap = (most: string): CommissionRule["caps"] => [
  { on: "pay", per: "period", most: pence(most), beyond: ratio(0n), withheld: "lost" },
];

function least(commission: Partial<CommissionRule>, pay: string, plan: Partial<PlanTerms> = {}) {
  return leastSales(book(terms(commission, plan)), on, pence(pay));
}

const threeTiers = marginal(["0", "5"], ["40,000", "7.5"], ["50,000", "10"]);
const monthly40 = { quota: { kind: "each", amount: pence("40,000") } } as const;

test("on target is enough for 2,000, and past it by half as much again for 4,000", () => {
  expect(least({ schedule: threeTiers }, "2,000", monthly40)).toMatchObject({
    unrounded: pence("40,000"),
    attainment: one,
    overTarget: 0n,
  });
  const more = least({ schedule: threeTiers }, "4,000", monthly40);
  expect(more).toMatchObject({
    status: "reached",
    unrounded: pence("62,500"),
    attainment: pct("156.25"),
    overTarget: pence("22,500"),
    exact: true,
  });
  const deals = leastDeals(book(terms({ schedule: threeTiers }, monthly40)), on, pence("4,000"), {
    amount: pence("7,000"),
  });
  expect(deals).toMatchObject({ status: "reached", least: 9n, dealsToTarget: 6n });
});

test("rounding gets there a few pence of sales early, and the shown figure does without", () => {
  const found = least({}, "1,500");
  expect(found).toMatchObject({ least: pence("29,999.90"), unrounded: pence("30,000") });
});

test("rising whole-amount tiers leave a gap at the edge", () => {
  const rising = wholeAmount(["0", "5"], ["10,000", "8"]);
  expect(least({ schedule: rising }, "600")).toMatchObject({
    least: pence("10,000"),
    pays: pence("800"),
    exact: false,
    gapFrom: pence("500"),
    enough: [{ from: pence("10,000") }],
  });
});

test("falling whole-amount tiers have two answers, and pay less in between", () => {
  const falling = wholeAmount(["0", "10"], ["10,000", "5"]);
  const found = least({ schedule: falling }, "900");
  expect(found).toMatchObject({
    least: pence("8,999.95"),
    enough: [{ from: pence("8,999.95"), before: pence("10,000") }, { from: pence("17,999.90") }],
  });
});

test("people's units keep off the edge where pay falls", () => {
  const enough = [{ from: 8_995n, before: 9_000n }, { from: 17_999n }];
  expect(inWholeUnits(enough, 1_000n)).toBe(18_000n);
  expect(inWholeUnits(enough, 5n)).toBe(8_995n);
  expect(inWholeUnits([{ from: 8_995n, before: 9_000n }], 1_000n)).toBeUndefined();
});

test("a cliff threshold pays nothing short of it", () => {
  const threshold = { by: "amount", at: at("20,000"), kind: "cliff" } as const;
  expect(least({ threshold }, "1")).toMatchObject({
    least: pence("20,000"),
    pays: pence("1,000"),
    gapFrom: 0n,
  });
  expect(least({ threshold }, "0")).toMatchObject({ least: 0n, exact: true });
});

test("past a hard cap nothing is reached, and the most is named", () => {
  expect(least({ caps: hardCap("3,000") }, "3,000.01")).toEqual({
    status: "unreachable",
    most: pence("3,000"),
    leastForMost: pence("59,999.90"),
  });
});

test("a plan that pays nothing reaches nothing", () => {
  expect(least({ schedule: flat("0") }, "0.01")).toEqual({
    status: "unreachable",
    most: 0n,
    leastForMost: 0n,
  });
});

test("an amount that takes more sales than any number of doubles is found to the penny", () => {
  const found = least({ schedule: flat("0.000001") }, "90,000,000,000,000.00");
  expect(found).toMatchObject({ unrounded: pence("9,000,000,000,000,000,000,000"), exact: true });
});

const bonus: Bonus = {
  kind: "bonus",
  name: "Full quarter",
  per: "quarter",
  amount: pence("1,000"),
  gates: [{ of: "everyPeriodOfQuarter", is: "atLeast", share: pct("100") }],
  insideCap: false,
};

test("with a gated bonus both ways are told, the shorter first", () => {
  const plan = terms({}, { ...monthly40, extras: [bonus] });
  const met = [deal("2026-01-10", "40,000"), deal("2026-02-10", "40,000")];
  const found = leastSales(book(plan, met), theDay("2026-03-31"), pence("2,500"));
  expect(found).toMatchObject({
    least: pence("40,000"),
    routes: [{ bonuses: ["Full quarter"], least: pence("40,000"), pays: pence("3,000") }],
  });
  const small = leastSales(book(plan, met), theDay("2026-03-31"), pence("1,900"));
  expect(small).toMatchObject({
    least: pence("37,999.90"),
    routes: [
      { bonuses: [], least: pence("37,999.90") },
      { bonuses: ["Full quarter"], least: pence("40,000") },
    ],
  });
});

test("with one month missed the bonus is no way to the amount", () => {
  const plan = terms({}, { ...monthly40, extras: [bonus] });
  const missed = [deal("2026-01-10", "39,999.99"), deal("2026-02-10", "40,000")];
  const found = leastSales(book(plan, missed), theDay("2026-03-31"), pence("2,500"));
  expect(found).toMatchObject({ unrounded: pence("50,000"), routes: [{ bonuses: [] }] });
});

test("a gate that is over, not at, its share turns one minor unit later", () => {
  const over = [{ of: "period", is: "over", share: one }] as const;
  const gated = { gates: over, otherwise: flat("10") };
  // Selling past the target, to the penny, is paid at half the rate.
  expect(least({ schedule: flat("5"), gated }, "4,000", monthly40)).toMatchObject({
    enough: [
      { from: pence("39,999.95"), before: pence("40,000.01") },
      { from: pence("79,999.90") },
    ],
  });
  const extra: Bonus = { ...bonus, name: "Over", per: "period", gates: over };
  expect(least({}, "1,000", { ...monthly40, extras: [extra] })).toMatchObject({
    routes: [
      { bonuses: [], least: pence("19,999.90") },
      { bonuses: ["Over"], least: pence("40,000.01") },
    ],
  });
});

test("few large deals beat more small ones when each deal is paid by its size", () => {
  const plan = terms({
    accumulation: "deal",
    schedule: wholeAmount(["0", "2"], ["10,000", "10"]),
  });
  const small = leastDeals(book(plan), on, pence("2,000"), { amount: pence("5,000") });
  const large = leastDeals(book(plan), on, pence("2,000"), { amount: pence("10,000") });
  expect([small, large]).toMatchObject([{ least: 20n }, { least: 2n }]);
  expect(leastSales(book(plan), on, 1n)).toEqual({ status: "needsDealSize" });
});

test("to date, what was sold before counts", () => {
  const plan = terms({
    accumulation: { toDate: "year", deductions: true },
    schedule: wholeAmount(["0", "5"], ["100,000", "8"]),
  });
  const so = book(plan, [deal("2026-01-10", "90,000")]);
  // The tier pays for January too: 8 % of 100,000 less the 4,500 already paid.
  expect(leastSales(so, theDay("2026-02-28"), pence("3,000"))).toMatchObject({
    least: pence("10,000"),
    pays: pence("3,500"),
  });
});

test("a draw that is owed back pays for nothing, and is repaid first", () => {
  const plan = terms(
    { schedule: flat("10") },
    {
      draws: [
        {
          kind: "recoverable",
          minimum: pence("1,500"),
          from: theDay("2026-01-01"),
          atYearEnd: "carried",
        },
      ],
    },
  );
  const owing = book(plan, [deal("2026-01-10", "5,000")]);
  expect(leastSales(owing, theDay("2026-02-28"), pence("2,000"))).toMatchObject({
    unrounded: pence("30,000"),
  });
});

test("what is owed back has to come through a soft cap too before anything is reached", () => {
  const owing = book(
    terms(
      {
        caps: [
          { on: "pay", per: "year", most: 0n, beyond: ratio(1n, 2n), withheld: "lost" } as const,
        ],
      },
      {
        draws: [
          {
            kind: "recoverable",
            minimum: pence("300"),
            from: theDay("2026-01-01"),
            to: theDay("2026-03-01"),
            atYearEnd: "carried",
          },
        ],
      },
    ),
  );
  // Half of 5 %, of which two months' 600 are repaid first: 1,000 are earned to keep 400.
  expect(leastSales(owing, theDay("2026-03-31"), pence("400"))).toMatchObject({
    status: "reached",
    unrounded: pence("40,000"),
  });
});

test.each([
  ["outside the calendar", "2030-01-01"],
  ["before the plan", "2025-12-31"],
])("%s there is no plan to ask", (_name, day) => {
  expect(leastSales(book(terms()), theDay(day), 1n)).toEqual({ status: "noPlan" });
  expect(leastDeals(book(terms()), theDay(day), 1n, { amount: 1n })).toEqual({ status: "noPlan" });
});

test("a deal that pays a hundred-thousandth takes a great many, not for ever", () => {
  const split = { credit: [one], mine: 0, pay: ratio(1n, 100_000n) };
  const found = leastDeals(book(terms()), on, pence("100"), { amount: pence("1,000"), split });
  expect(found).toMatchObject({ status: "reached", least: 199_990n, pays: pence("100") });
});

test("a deal of nothing leads nowhere", () => {
  expect(leastDeals(book(terms()), on, 1n, { amount: 0n })).toEqual({ status: "noDealSize" });
});
