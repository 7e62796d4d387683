import { inOrder } from "../fundGoals.ts";
import { fundingNeed, putAside, shortfallOf, type FundingNeed } from "../funding.ts";
import { leastDeals, leastSales, type LeastDeals, type LeastSales } from "../leastSales.ts";
import { ceiling, dividedBy, isPositive, ratio } from "../rational.ts";
import { paydayOf } from "../statement.ts";
import type { Ahead } from "./lookAhead.ts";

/** What the period of today has to bring so that a goal, and all before it, are paid for in time. */
export type NeededNow = {
  readonly goal: string;
  /** Covered: pay that is earned already, and comes in time, is enough for it and all before it. */
  readonly need: FundingNeed | { readonly status: "covered" };
  /** What this period, and each later one until then, has to pay, with what is spoken for. */
  readonly commission?: bigint;
  /** What that takes in this period, on top of what is sold already. */
  readonly more?:
    | { readonly unit: "deals"; readonly least: LeastDeals }
    | { readonly unit: "sales"; readonly least: LeastSales };
};

/**
 * Goal by goal in the order one income pays for them: money for one is not free for another. Pay of
 * periods that are over is fixed, and goes towards the goals when it comes; what is missing then is
 * shared evenly by the paydays of this period and the later ones. Who sells what this says, now and
 * by its answer in each later period, has the goal and all before it in time. Cost: one inverse of
 * the plan for each goal that is short.
 */
export function neededNow(ahead: Ahead): readonly NeededNow[] {
  const { book, outlook, unit, keep } = ahead;
  const { today, position } = outlook;
  const { index, past, postings } = position;
  const committed = keep.spoken[index] ?? 0n;
  const coming = past.flatMap(({ payday, kept }, at) => {
    if (payday === undefined || payday <= today) return [];
    const spoken = keep.spoken[at] ?? 0n;
    return [{ on: payday, amount: putAside(kept, { share: keep.share, committed: spoken }) }];
  });
  const open = postings
    .slice(index)
    .flatMap((posting) => paydayOf(posting) ?? [])
    .filter((day) => day > today)
    .toSorted();

  let missing = 0n;
  let net = 0n;
  return inOrder(ahead.goals).map((goal): NeededNow => {
    missing += shortfallOf(goal);
    const need = fundingNeed(goal, open, today, { share: keep.share, committed });
    if (need.status === "costUnknown" || need.status === "funded") return { goal: goal.id, need };
    const earned = coming.reduce((all, { on, amount }) => (on <= goal.by ? all + amount : all), 0n);
    if (missing <= earned) return { goal: goal.id, need: { status: "covered" } };
    if (need.status !== "needs" || !isPositive(keep.share)) return { goal: goal.id, need };
    const each = ceiling(ratio(missing - earned, BigInt(need.paydays)));
    // One that comes before it, and has an earlier date, may ask for more at a time.
    if (each > net) net = each;
    const commission = ceiling(dividedBy(ratio(net), keep.share)) + committed;
    const more =
      unit.kind === "deals"
        ? ({ unit: "deals", least: leastDeals(book, today, commission, unit.deal) } as const)
        : ({ unit: "sales", least: leastSales(book, today, commission) } as const);
    return { goal: goal.id, need, commission, more };
  });
}
