import { expect, test } from "vitest";
import { dealProblems } from "#domain/commission/checkDeal.ts";
import { checkPlans } from "#domain/commission/checkPlan.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { one, ratio, zero } from "#domain/commission/rational.ts";
import { theDay } from "../arbitraries.ts";
import { at, deal, flat, marginal, pct, pence, rate, terms, theCurrency } from "./parts.ts";

const january = theDay("2026-01-01");
const quota = { kind: "each", amount: pence("100") } as const;
const above = (value: string) => ({ kind: "above", value: at(value) });

const table: readonly (readonly [string, PlanTerms, string, string, object])[] = [
  [
    "tiers that overlap",
    terms({ schedule: marginal(["0", "5"], ["500", "6"], ["500", "7"]) }),
    "0.commission.schedule.tiers.2.from",
    "tiersOverlap",
    above("500"),
  ],
  [
    "a first tier that starts late",
    terms({ schedule: marginal(["10", "5"]) }),
    "0.commission.schedule.tiers.0.from",
    "firstTierNotAtZero",
    { kind: "setTo", value: zero },
  ],
  [
    "no tiers",
    terms({ schedule: marginal() }),
    "0.commission.schedule.tiers",
    "noTiers",
    { kind: "add", what: "tier" },
  ],
  [
    "a rate below nothing",
    terms({ schedule: flat("-1") }),
    "0.commission.schedule.rate",
    "belowZero",
    { kind: "atLeast", value: zero },
  ],
  [
    "a pay curve that falls",
    terms(
      {
        schedule: {
          kind: "payCurve",
          points: [
            { attainment: pct("50"), payout: pct("60") },
            { attainment: pct("100"), payout: pct("50") },
          ],
          beyond: "level",
        },
      },
      { quota, targetVariable: { amount: 1n, prorated: false } },
    ),
    "0.commission.schedule.points.1.payout",
    "payoutFalls",
    { kind: "atLeast", value: pct("60") },
  ],
  [
    "tiers by quota without one",
    terms({
      schedule: { kind: "marginal", by: "quota", tiers: [{ from: zero, rate: rate("5") }] },
    }),
    "0.commission.schedule",
    "needsQuota",
    { kind: "add", what: "quota" },
  ],
  [
    "an accelerator of no base rate",
    terms({ schedule: { kind: "flat", rate: { kind: "timesBase", times: one } } }, { quota }),
    "0.commission.schedule",
    "needsTargetVariable",
    { kind: "add", what: "targetVariable" },
  ],
  [
    "points that take more than the base rate",
    terms(
      { schedule: { kind: "flat", rate: { kind: "pointsOverBase", points: pct("-6") } } },
      { quota, targetVariable: { amount: pence("5"), prorated: false } },
    ),
    "0.commission.schedule",
    "rateBelowZero",
    { kind: "atLeast", value: pct("-5") },
  ],
  [
    "a quota of nothing",
    terms({}, { quota: { kind: "each", amount: 0n } }),
    "0.quota.amount",
    "notAboveZero",
    { kind: "above", value: zero },
  ],
  [
    "two caps on a period's pay",
    terms({
      caps: [
        { on: "pay", per: "period", most: 1n, beyond: zero, withheld: "lost" },
        { on: "pay", per: "period", most: 2n, beyond: zero, withheld: "lost" },
      ],
    }),
    "0.commission.caps.1",
    "secondCap",
    { kind: "remove" },
  ],
  [
    "a soft cap that carries over",
    terms({
      caps: [{ on: "pay", per: "period", most: 1n, beyond: ratio(1n, 2n), withheld: "carried" }],
    }),
    "0.commission.caps.0.beyond",
    "softCapCarries",
    { kind: "setTo", value: zero },
  ],
  [
    "a year's cap that carries over",
    terms({ caps: [{ on: "pay", per: "year", most: 1n, beyond: zero, withheld: "carried" }] }),
    "0.commission.caps.0.withheld",
    "onlyPeriodCapCarries",
    { kind: "change", to: "lost" },
  ],
  [
    "more than all beyond a cap",
    terms({ caps: [{ on: "credit", by: "amount", most: one, beyond: pct("101") }] }),
    "0.commission.caps.0.beyond",
    "moreThanAll",
    { kind: "atMost", value: one },
  ],
  [
    "two draws at once",
    terms(
      {},
      {
        draws: [
          { kind: "guarantee", minimum: 1n, from: january, atYearEnd: "carried" },
          { kind: "recoverable", minimum: 1n, from: theDay("2026-04-01"), atYearEnd: "carried" },
        ],
      },
    ),
    "0.draws.0.to",
    "drawsOverlap",
    { kind: "change", to: "2026-04-01" },
  ],
  [
    "a plan that ends before it starts",
    terms({}, { until: theDay("2025-12-31") }),
    "0.until",
    "endsBeforeStart",
    { kind: "change", to: january },
  ],
  [
    "a ramp over the full quota",
    terms({}, { quota, ramp: { from: january, shares: [pct("50"), pct("110")] } }),
    "0.ramp.shares.1",
    "moreThanAll",
    { kind: "atMost", value: one },
  ],
  [
    "a payday after all calendars have ended",
    terms({}, { paidAfterDays: 1_000_000_000 }),
    "0.paidAfterDays",
    "notWholeDays",
    { kind: "atMost", value: ratio(3_660n) },
  ],
  [
    "half a day to payday",
    terms({}, { paidAfterDays: Number("0.5") }),
    "0.paidAfterDays",
    "notWholeDays",
    { kind: "atLeast", value: zero },
  ],
  [
    "a bonus gated by no quota",
    terms(
      {},
      {
        extras: [
          {
            kind: "bonus",
            name: "Q",
            per: "quarter",
            amount: 1n,
            gates: [{ of: "quarter", is: "atLeast", share: one }],
            insideCap: false,
          },
        ],
      },
    ),
    "0.extras.0.gates",
    "needsQuota",
    { kind: "add", what: "quota" },
  ],
  [
    "a threshold at nothing",
    terms({ threshold: { by: "amount", at: zero, kind: "cliff" } }),
    "0.commission.threshold.at",
    "notAboveZero",
    { kind: "above", value: zero },
  ],
];

test.each(table)("%s is refused with its place and cure", (_name, plan, place, kind, cure) => {
  expect(checkPlans([plan])).toEqual({ status: "problems", problems: [{ place, kind, cure }] });
});

test("all problems are found at once", () => {
  const plan = terms({ schedule: marginal(["5", "-1"]) }, { paidAfterDays: -1 });
  const checked = checkPlans([plan]);
  expect(checked).toMatchObject({
    problems: [{ kind: "firstTierNotAtZero" }, { kind: "belowZero" }, { kind: "notWholeDays" }],
  });
});

test("versions that start on one day, or pay in two currencies, do not go together", () => {
  const other = terms({}, { currency: theCurrency("EUR") });
  expect(checkPlans([terms(), other])).toEqual({
    status: "problems",
    problems: [
      { place: "1.from", kind: "sameStart", cure: { kind: "remove" } },
      { place: "1.currency", kind: "otherCurrency", cure: { kind: "change", to: "GBP" } },
    ],
  });
});

test("terms that make sense are taken as they are", () => {
  const good = terms();
  expect(checkPlans([good])).toEqual({ status: "good", plans: [good] });
});

const split = (...credit: readonly string[]) => ({ credit: credit.map(pct), mine: 0 });

test.each([
  ["over 100 %", split("60", "50"), "split.credit", "moreThanAll"],
  ["nobody's", { ...split("60"), mine: 1 }, "split.mine", "nobodysShare"],
  ["one over all", { ...split("101"), doubleCredit: true }, "split.credit.0", "moreThanAll"],
  ["too much pay", { ...split("50"), pay: pct("150") }, "split.pay", "moreThanAll"],
] as const)("a split %s is refused with its place", (_name, split, place, kind) => {
  expect(dealProblems(deal("2026-01-01", "10", { split }))).toMatchObject([{ place, kind }]);
});

test("double credit may come to more than all, and thirds to exactly all", () => {
  const double = deal("2026-01-01", "10", {
    split: { ...split("100", "100"), doubleCredit: true },
  });
  const third = ratio(1n, 3n);
  const thirds = deal("2026-01-01", "10", { split: { credit: [third, third, third], mine: 2 } });
  expect([dealProblems(double), dealProblems(thirds)]).toEqual([[], []]);
});
