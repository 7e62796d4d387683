import { expect, test } from "vitest";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { one, ratio, zero } from "#domain/commission/rational.ts";
import type { Schedule } from "#domain/commission/schedule.ts";
import { at, book, deal, marginal, pct, pence, statementOn, tiersAt, terms } from "./parts.ts";

// What published plans call their terms, each with amounts worked out by hand.

/** Quota 40,000 and 2,000 for it: a base rate of 5 %. */
const onTarget: Partial<PlanTerms> = {
  quota: { kind: "each", amount: pence("40,000") },
  targetVariable: { amount: pence("2,000"), prorated: false },
};

const amounts: Schedule = {
  kind: "interpolatedAmount",
  by: "amount",
  tiers: [
    { from: zero, amount: pence("100") },
    { from: at("1,000"), amount: pence("300") },
  ],
  end: at("3,000"),
};
const accelerator: Schedule = {
  kind: "marginal",
  by: "quota",
  tiers: [
    { from: zero, rate: { kind: "timesBase", times: one } },
    { from: one, rate: { kind: "timesBase", times: ratio(3n, 2n) } },
  ],
};
const points: Schedule = {
  kind: "marginal",
  by: "quota",
  tiers: [
    { from: zero, rate: { kind: "timesBase", times: one } },
    { from: one, rate: { kind: "pointsOverBase", points: pct("2") } },
  ],
};
const curve = (beyond: "level" | "continues"): Schedule => ({
  kind: "payCurve",
  beyond,
  points: [
    { attainment: pct("50"), payout: zero },
    { attainment: one, payout: one },
    { attainment: pct("150"), payout: pct("200") },
  ],
});
const rates: Schedule = {
  kind: "interpolatedRate",
  by: "amount",
  tiers: tiersAt(["0", "1"], ["1,000", "2"]),
  end: at("5,000"),
};

test.each<[string, Schedule, string, string]>([
  ["amounts by tier, half-way through the first", amounts, "500", "50"],
  ["amounts by tier, the first and a quarter of the second", amounts, "1,500", "175"],
  ["amounts by tier, past all of them", amounts, "9,000", "400"],
  ["a rate between tiers, past all of them", rates, "9,000", "270"],
  ["an accelerator of 1.5 past target", accelerator, "50,000", "2,750"],
  ["base and two points past target", points, "50,000", "2,700"],
  ["a decelerator past target", marginal(["0", "5"], ["40,000", "2"]), "50,000", "2,200"],
  ["a pay curve before its first point", curve("level"), "19,999.99", "0"],
  ["a pay curve at three quarters of target", curve("level"), "30,000", "1,000"],
  ["a pay curve at target", curve("level"), "40,000", "2,000"],
  ["a pay curve past its last point, level", curve("level"), "80,000", "4,000"],
  ["a pay curve past its last point, going on", curve("continues"), "80,000", "6,000"],
])("%s", (_name, schedule, sold, pays) => {
  const of = book(terms({ schedule }, onTarget), [deal("2026-01-20", sold)]);
  expect(statementOn(of, "2026-01-01").paid).toBe(pence(pays));
});

test.each<[string, "cliff" | "excess", string, string]>([
  ["under it", "cliff", "9,999.99", "0"],
  ["at it, from the first unit", "cliff", "10,000", "500"],
  ["at it, above it alone", "excess", "10,000", "0"],
  ["past it, above it alone", "excess", "12,000", "100"],
])("a threshold: %s", (_name, kind, sold, pays) => {
  const threshold = { by: "quota", at: pct("25"), kind } as const;
  const of = book(terms({ threshold }, onTarget), [deal("2026-01-20", sold)]);
  expect(statementOn(of, "2026-01-01").paid).toBe(pence(pays));
});
