import type { Day } from "../day.ts";
import { shortfallOf, type FundedGoal } from "./funding.ts";

/** Goals in the order one income pays for them. */
export function inOrder<Goal extends FundedGoal>(goals: readonly Goal[]): readonly Goal[] {
  return goals.toSorted((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    if (a.by !== b.by) return a.by < b.by ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** What is put aside on a day. */
export type Saved = { readonly on: Day; readonly amount: bigint };

/** The day a goal is paid for; missing when the income given does not come so far. */
export type PaidBy = { readonly goal: string; readonly paidBy?: Day; readonly inTime: boolean };

/**
 * When each goal is paid for out of one income: the first in order takes all that is put
 * aside until it is paid for, then the next. Nothing is counted twice. A goal without a cost
 * takes nothing and has no date; one that is funded has `today`.
 */
export function fundGoals(
  goals: readonly FundedGoal[],
  income: readonly Saved[],
  today: Day,
): readonly PaidBy[] {
  const paydays = income.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  let needed = 0n;
  return inOrder(goals).map(({ id, by, ...goal }) => {
    if (goal.cost === undefined) return { goal: id, inTime: false };
    const shortfall = shortfallOf({ id, by, ...goal });
    needed += shortfall;
    const paidBy = shortfall === 0n ? today : dayWhen(paydays, needed);
    if (paidBy === undefined) return { goal: id, inTime: false };
    return { goal: id, paidBy, inTime: paidBy <= by };
  });
}

function dayWhen(income: readonly Saved[], needed: bigint): Day | undefined {
  let saved = 0n;
  for (const { on, amount } of income) {
    saved += amount;
    if (saved >= needed) return on;
  }
  return undefined;
}
