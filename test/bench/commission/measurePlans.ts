import * as fc from "fast-check";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { inverse, type Curve } from "#domain/commission/curve.ts";
import { checkPlans } from "#domain/commission/checkPlan.ts";
import { periodCurve, statementWith, type Unit } from "#domain/commission/periodCurve.ts";
import type { Plan, PlanTerms } from "#domain/commission/plan.ts";
import { positionOn } from "#domain/commission/position.ts";
import type { Deal } from "#domain/commission/sale.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { parseDay, type Day } from "#domain/day.ts";
import { anyDeals, anyTerms } from "../../domain/commission/anyPlan.ts";
import { oracle } from "../../domain/commission/oracle.ts";
import { cpuMillis } from "../measure/cpuMillis.ts";
import { median } from "../measure/median.ts";

/** What random plans cost, each with a few deals and half a year. */
export type PlansCost = {
  readonly plans: number;
  /** Milliseconds for all of them: their statements, and the same by the slow count. */
  readonly forwardMillis: number;
  readonly slowMillis: number;
  /** Milliseconds to find the least sales for one amount each. */
  readonly inverseMillis: number;
  /** Statements worked out to find it; of one plan. */
  readonly usualQuestions: number;
  readonly mostQuestions: number;
  /** Plans whose amount can be reached at all. */
  readonly reached: number;
};

const seed = 2026;
const on = theDay("2026-03-31");
const calendar = monthsCalendar(theDay("2026-01-01"), 1, 1).slice(0, 6);
const sales: Unit = { kind: "sales" };

/** Measures `count` plans. Throws where the engine and the slow count differ, or an answer is not the least. */
export function measurePlans(count: number): PlansCost {
  const drawn = fc.sample(fc.tuple(anyTerms, anyDeals(180), fc.bigInt(0n, 100_000n)), {
    numRuns: count,
    seed,
  });
  const cases = drawn.map(([terms, deals, pay]) => ({ terms, deals, pay, plans: good(terms) }));
  // Compiled while it runs, and not counted.
  for (const one of cases.slice(0, 200)) forward(one);

  const paid: (readonly bigint[])[] = [];
  const forwardMillis = cpuMillis(() => {
    for (const one of cases) paid.push(forward(one));
  });
  const slow: (readonly bigint[])[] = [];
  const slowMillis = cpuMillis(() => {
    for (const { terms, deals } of cases)
      slow.push(oracle(terms, calendar, deals).map((each) => each.paid));
  });
  for (const [at, amounts] of paid.entries())
    if (String(amounts) !== String(slow[at])) throw new Error(`Plan ${at} is counted two ways.`);

  const questions: number[] = [];
  let reached = 0;
  const inverseMillis = cpuMillis(() => {
    for (const { plans, deals, pay } of cases) {
      const position = positionOn({ plans, calendar, sales: deals }, on);
      if (!position) throw new Error("No plan is in force.");
      const { curve, asked } = counted(periodCurve(position, sales));
      const found = inverse(curve, pay);
      questions.push(asked());
      if (found.status !== "reached") continue;
      reached += 1;
      const before =
        found.least > 0n ? statementWith(position, sales, found.least - 1n) : undefined;
      if (found.pays < pay || (before && before.kept >= pay))
        throw new Error("Less would have been enough, or this is not.");
    }
  });
  return {
    plans: cases.length,
    forwardMillis,
    slowMillis,
    inverseMillis,
    usualQuestions: median(questions),
    mostQuestions: Math.max(...questions),
    reached,
  };
}

type Case = { readonly plans: readonly Plan[]; readonly deals: readonly Deal[] };

function forward({ plans, deals }: Case): readonly bigint[] {
  return statementsOf({ plans, calendar, sales: deals }).map((statement) => statement.paid);
}

function counted(of: Curve): { readonly curve: Curve; readonly asked: () => number } {
  let asked = 0;
  const at = (sold: bigint): bigint => {
    asked += 1;
    return of.at(sold);
  };
  return { curve: { ...of, at }, asked: () => asked };
}

function good(terms: PlanTerms): readonly Plan[] {
  const checked = checkPlans([terms]);
  if (checked.status !== "good") throw new Error("A plan that was drawn makes no sense.");
  return checked.plans;
}

function theDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day.`);
  return day;
}
