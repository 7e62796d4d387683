import { fundingNeed, type FundedGoal, type FundingNeed } from "../funding.ts";
import { leastDeals, leastSales, type LeastDeals, type LeastSales } from "../leastSales.ts";
import { paydaysAfter } from "../paydays.ts";
import { ceiling, dividedBy, isPositive, ratio } from "../rational.ts";
import type { Ahead } from "./lookAhead.ts";

/** What the period of today has to bring so that a goal, and all before it, are paid for in time. */
export type NeededNow = {
  readonly goal: string;
  readonly need: FundingNeed;
  /** What the period has to pay for them together, with what is spoken for. */
  readonly commission?: bigint;
  /** On top of what is sold already. */
  readonly more?:
    | { readonly unit: "deals"; readonly least: LeastDeals }
    | { readonly unit: "sales"; readonly least: LeastSales };
};

/**
 * Goal by goal in the order one income pays for them: money for one is not free for another.
 * Cost: one inverse of the plan for each goal that is short.
 */
export function neededNow(ahead: Ahead): readonly NeededNow[] {
  const { book, outlook, unit, keep } = ahead;
  const { today, position } = outlook;
  const paydays = paydaysAfter(book, today);
  const committed = keep.spoken[position.index] ?? 0n;
  let net = 0n;
  return inOrder(ahead.goals).map((goal): NeededNow => {
    const need = fundingNeed(goal, paydays, today, { share: keep.share, committed });
    if (need.status !== "needs" || !isPositive(keep.share)) return { goal: goal.id, need };
    net += need.net;
    const commission = ceiling(dividedBy(ratio(net), keep.share)) + committed;
    const more =
      unit.kind === "deals"
        ? ({ unit: "deals", least: leastDeals(book, today, commission, unit.deal) } as const)
        : ({ unit: "sales", least: leastSales(book, today, commission) } as const);
    return { goal: goal.id, need, commission, more };
  });
}

function inOrder(goals: readonly FundedGoal[]): readonly FundedGoal[] {
  return goals.toSorted((a, b) => a.rank - b.rank || (a.by < b.by ? -1 : 1));
}
