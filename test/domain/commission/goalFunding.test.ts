import { expect, test } from "vitest";
import { goalsToFund, keepFrom, unitFrom } from "#domain/commission/goalFunding.ts";
import { one } from "#domain/commission/rational.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { goal } from "#support/galleryPeople.ts";
import { theDay } from "../arbitraries.ts";
import { book, pct, pence, pounds, terms, theCurrency } from "./parts.ts";
import { money } from "./records/payParts.ts";

const gbp = (amount: string) => ({ amount: money(amount), currency: pounds });
const sales = { kind: "sales" } as const;

function priced(id: string, part: Partial<Goal> = {}): Goal {
  return goal(id, id, { money: { cost: gbp("900") }, ...part });
}

test("only what is worked for now and has a price is paid for", () => {
  const yen = { amount: money("5"), currency: theCurrency("JPY") };
  const { goals, otherCurrency } = goalsToFund(
    [
      priced("trip", { targetDay: theDay("2027-05-14"), rank: 2 }),
      priced("kitchen", { money: { cost: gbp("900"), saved: gbp("100") } }),
      priced("resting", { status: "resting" }),
      priced("there", { status: "achieved" }),
      goal("free", "free"),
      priced("begun", { money: { saved: gbp("20") } }),
      priced("abroad", { money: { cost: yen } }),
    ],
    pounds,
  );
  expect(goals).toEqual([
    { id: "trip", cost: pence("900"), saved: 0n, by: "2027-05-14", rank: 2 },
    { id: "kitchen", cost: pence("900"), saved: pence("100"), by: "9999-12-31", rank: 1 },
  ]);
  expect(otherCurrency).toEqual(["abroad"]);
});

test("a month as a date lasts to its last day", () => {
  const june = priced("trip", { targetDay: theDay("2027-06-01"), datePrecision: "month" });
  expect(goalsToFund([june], pounds).goals[0]?.by).toBe("2027-06-30");
});

test("the usual deal is the unit, where it is one and in the plan's currency", () => {
  const money = terms();
  expect(unitFrom(gbp("7,000"), money)).toEqual({
    kind: "deals",
    deal: { amount: pence("7,000") },
  });
  for (const deal of [undefined, gbp("0"), { ...gbp("7"), currency: theCurrency("EUR") }])
    expect(unitFrom(deal, money)).toEqual(sales);
  // 7,000.00 is not 700,000 pieces.
  expect(unitFrom(gbp("7,000"), terms({}, { basis: "units" }))).toEqual(sales);
});

const plan = book(terms({}, { quota: { kind: "each", amount: pence("40,000") } }));

test("without a word about it everything is kept and nothing is spoken for", () => {
  const { keep, otherCurrency } = keepFrom({}, plan, sales);
  expect(keep.share).toEqual(one);
  expect(new Set(keep.spoken)).toEqual(new Set([0n]));
  expect(otherCurrency).toBe(false);
});

test("an amount each payday, or what the target pays, is spoken for", () => {
  const committed = { kind: "amount", each: gbp("300") } as const;
  const { keep } = keepFrom({ share: pct("68"), committed }, plan, sales);
  expect([keep.share, keep.spoken[3]]).toEqual([pct("68"), pence("300")]);
  const onTarget = keepFrom({ committed: { kind: "onTarget" } }, plan, sales);
  expect(onTarget.keep.spoken[3]).toBe(pence("2,000"));
});

test("what is spoken for in another currency is told, and not taken for the plan's", () => {
  const each = { amount: money("300"), currency: theCurrency("EUR") };
  const { keep, otherCurrency } = keepFrom({ committed: { kind: "amount", each } }, plan, sales);
  expect([keep.spoken[0], otherCurrency]).toEqual([0n, true]);
});
