import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exampleStatement } from "#domain/commission/exampleStatement.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { percent, ratio, zero } from "#domain/commission/rational.ts";
import { amountText, percentText } from "#domain/commission/typed/boxText.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import { typedOfPlan } from "#domain/commission/typed/typedOfPlan.ts";
import { emptyPlan, type TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import type { Day } from "#domain/day.ts";
import { parseAmount, type Currency } from "#domain/money.ts";

const pounds = "GBP" as Currency;
const january = "2026-01-01" as Day;

function typed(part: Partial<TypedPlan>): TypedPlan {
  return { ...emptyPlan(january, pounds), ...part };
}

/** The plan of the fact sheet's worked goal: 5 % to target, 7.5 % to 125 %, 10 % above. */
const threeSteps = typed({
  quota: "40,000",
  shape: "tiers",
  tiers: [
    { id: "a", from: "", rate: "5" },
    { id: "b", from: "100", rate: "7.5" },
    { id: "c", from: "125", rate: "10 %" },
  ],
});

function termsOf(plan: TypedPlan): PlanTerms {
  const read = readTypedPlan(plan);
  if (read.status !== "good") throw new Error(JSON.stringify(read.problems.map((p) => p.place)));
  return read.draft.terms;
}

function problemsOf(plan: TypedPlan) {
  const read = readTypedPlan(plan);
  return read.status === "good" ? [] : read.problems.map(({ place, kind }) => `${place} ${kind}`);
}

function pays(plan: TypedPlan, sold: bigint, deals = 1n): bigint | undefined {
  const read = readTypedPlan(plan);
  return read.status === "good"
    ? exampleStatement(read.plan, sold, deals, plan.months)?.paid
    : undefined;
}

test("what was typed becomes the plan that it says", () => {
  expect(termsOf(threeSteps)).toMatchObject({
    currency: "GBP",
    quota: { kind: "each", amount: 4_000_000n },
    commission: {
      schedule: {
        kind: "marginal",
        by: "quota",
        tiers: [
          { from: zero, rate: { kind: "rate", rate: ratio(1n, 20n) } },
          { from: ratio(1n), rate: { kind: "rate", rate: ratio(3n, 40n) } },
          { from: ratio(5n, 4n), rate: { kind: "rate", rate: ratio(1n, 10n) } },
        ],
      },
    },
  });
});

test.each<[string, TypedPlan, bigint, bigint, bigint]>([
  ["the steps of the fact sheet", threeSteps, 6_250_000n, 1n, 400_000n],
  ["one rate", typed({ rate: "5" }), 1_000_000n, 1n, 50_000n],
  [
    "half as fast again past target",
    typed({ shape: "accelerators", quota: "40000", onTarget: "2000" }),
    5_000_000n,
    1n,
    275_000n,
  ],
  [
    "an extra for each large deal",
    typed({
      rate: "5",
      kickers: [{ id: "k", name: "Large", atLeast: "5000", pays: "fixed", value: "100" }],
    }),
    1_000_000n,
    2n,
    70_000n,
  ],
  [
    "a quarterly bonus in the quarter's last month",
    typed({
      rate: "5",
      quota: "10000",
      bonuses: [{ id: "b", name: "Bonus", per: "quarter", at: "100", amount: "500" }],
    }),
    1_000_000n,
    1n,
    100_000n,
  ],
  ["a cap", typed({ rate: "5", cap: "300" }), 1_000_000n, 1n, 30_000n],
  ["a rate for everything", { ...threeSteps, whole: true }, 5_000_000n, 1n, 500_000n],
])("the example pays what the plan says: %s", (_, plan, sold, deals, expected) => {
  expect(pays(plan, sold, deals)).toBe(expected);
});

test.each<[string, TypedPlan, readonly string[]]>([
  ["nothing typed", typed({}), ["rate empty"]],
  ["no currency", typed({ currency: "", rate: "5" }), ["currency unknownCurrency"]],
  ["no day", typed({ from: "", rate: "5" }), ["from empty"]],
  ["words for a rate", typed({ rate: "five" }), ["rate notAPercentage"]],
  ["words for a target", typed({ rate: "5", quota: "lots" }), ["quota notAnAmount"]],
  [
    "steps that overlap",
    {
      ...threeSteps,
      tiers: threeSteps.tiers.map((tier) => (tier.id === "c" ? { ...tier, from: "90" } : tier)),
    },
    ["tiers.2.from tiersOverlap"],
  ],
  ["steps without a target", { ...threeSteps, quota: "" }, ["quota needsQuota"]],
  [
    "points to speed up at that overlap",
    typed({
      shape: "accelerators",
      quota: "1",
      onTarget: "1",
      accelerators: [
        { id: "a", past: "100", times: "1.5" },
        { id: "b", past: "100", times: "2" },
      ],
    }),
    ["accelerators.1.past tiersOverlap"],
  ],
  [
    "two extras of one name",
    typed({
      rate: "5",
      kickers: ["a", "b"].map((id) => ({
        id,
        name: "Large",
        atLeast: "1",
        pays: "points",
        value: "1",
      })),
    }),
    ["kickers.1.name sameName"],
  ],
  [
    "a bonus without a target",
    typed({
      rate: "5",
      bonuses: [{ id: "b", name: "Bonus", per: "quarter", at: "100", amount: "500" }],
    }),
    ["quota needsQuota"],
  ],
  ["a target of nothing", typed({ rate: "5", quota: "0" }), ["quota notAboveZero"]],
  [
    "days that are no days",
    typed({ rate: "5", paidAfterDays: "soon" }),
    ["paidAfterDays notWholeDays"],
  ],
])("problems stand at their boxes: %s", (_, plan, expected) => {
  expect(problemsOf(plan)).toEqual(expected);
});

test("a plan is shown in the form as it was typed, and one that would lose terms there is not", () => {
  const read = readTypedPlan(threeSteps);
  if (read.status !== "good") throw new Error("The plan makes no sense.");
  // As it is kept, with what else there is of a version.
  const kept = { ...read.draft, id: "plan-1" };
  const shown = typedOfPlan(kept);
  expect(shown && termsOf(shown)).toEqual(read.draft.terms);
  const { terms } = read.draft;
  // What the form does not ask is kept.
  const rare = { ...read.draft, terms: { ...terms, negative: "paidBack" as const } };
  const again = typedOfPlan(rare);
  expect(again && readTypedPlan(again, rare.terms)).toMatchObject({ draft: { terms: rare.terms } });
  const threshold = { by: "quota", at: ratio(1n, 2n), kind: "cliff" } as const;
  const strange = {
    ...read.draft,
    terms: { ...terms, commission: { ...terms.commission, threshold } },
  };
  expect(typedOfPlan(strange)).toBe(undefined);
});

test("what boxes hold is read as what it was", () => {
  const currency = fc.constantFrom(...["GBP", "JPY", "KWD"].map((code) => code as Currency));
  fc.assert(
    fc.property(currency, fc.bigInt(0n, 10n ** 12n), (code, amount) => {
      expect(parseAmount(amountText(amount, code), code)).toBe(Number(amount));
    }),
  );
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 8n), (n) => {
      expect(percent(percentText(ratio(n, 10n ** 7n)))).toEqual(ratio(n, 10n ** 7n));
    }),
  );
});
