import { expect, test } from "vitest";
import { lookAhead } from "#domain/commission/ahead/lookAhead.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { one, ratio, zero } from "#domain/commission/rational.ts";
import { drawnOver, paysAt, wholeCurve } from "#ui/commission/curveShape.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { book, flat, pence, rate, terms } from "../../domain/commission/parts.ts";

const quota = { kind: "each", amount: pence("10,000") } as const;
const tiers = [
  { from: zero, rate: rate("5") },
  { from: one, rate: rate("10") },
];
const accelerated = { kind: "marginal", by: "quota", tiers } as const;

/** What the drawn curve pays at these per cents of target, and what it is drawn over. */
function drawn(version: PlanTerms, ...percents: readonly bigint[]) {
  const today = theDay("2026-05-12");
  const ahead = lookAhead({ book: book(version), today, goals: [], settings: {} });
  if (!ahead) throw new Error("No plan is in force in the test.");
  const curve = wholeCurve(ahead);
  return [drawnOver(ahead), ...percents.map((percent) => paysAt(curve, ratio(percent, 100n))?.n)];
}

test("the curve of a plan over the year bends at the year's target", () => {
  const accumulation = { toDate: "year", deductions: true } as const;
  const plan = terms({ schedule: accelerated, accumulation }, { quota });
  expect(drawn(plan, 50n, 100n, 150n)).toEqual([
    "year",
    pence("250"),
    pence("500"),
    pence("1,000"),
  ]);
});

test("a quarter's bonus stands on the curve where it is earned, a third of it in each month", () => {
  const bonus = {
    kind: "bonus",
    name: "Quarter",
    per: "quarter",
    amount: pence("900"),
    gates: [{ of: "quarter", is: "atLeast", share: one }],
    insideCap: false,
  } as const;
  const plan = terms({ schedule: flat("5") }, { quota, extras: [bonus] });
  expect(drawn(plan, 95n, 100n, 120n)).toEqual([
    "quarter",
    pence("475"),
    pence("800"),
    pence("900"),
  ]);
});

test("a ramp that is over by then, and a plan from the middle of a year, change nothing of it", () => {
  const accumulation = { toDate: "year", deductions: true } as const;
  const ramp = { from: theDay("2026-04-01"), shares: [ratio(1n, 2n), ratio(1n, 2n)] };
  const late = { from: theDay("2026-04-01"), ramp, quota };
  expect(drawn(terms({ schedule: accelerated, accumulation }, late), 150n)).toEqual([
    "year",
    pence("1,000"),
  ]);
});

test("a plan of months is drawn by the month", () => {
  expect(drawn(terms({ schedule: accelerated }, { quota }), 100n, 150n)).toEqual([
    "period",
    pence("500"),
    pence("1,000"),
  ]);
});
