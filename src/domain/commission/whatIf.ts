import { fundGoals, type PaidBy } from "./fundGoals.ts";
import type { FundedGoal } from "./funding.ts";
import { savedAtPace, type Keep } from "./paydays.ts";
import type { Unit } from "./periodCurve.ts";
import { together } from "./calendar.ts";
import { partOf, creditToDate } from "./postings.ts";
import type { Outlook } from "./projection.ts";
import { dividedBy, isPositive, plus, ratio, zero, type Rational } from "./rational.ts";

/** The paces people ask about: 90, 100, 110 and 125 % of the target. */
export const usualPaces: readonly Rational[] = [90n, 100n, 110n, 125n].map((share) =>
  ratio(share, 100n),
);

/** Credit by quota over the finished periods of this year that have both; undefined before the first. */
export function todaysPace({ position: { postings, index, plan } }: Outlook): Rational | undefined {
  const now = postings[index]?.period;
  let credited = 0n;
  let quota = zero;
  for (const [at, posting] of postings.slice(0, index).entries()) {
    const part = partOf(posting, plan);
    const expected = part?.terms.quotaToDate.period;
    // Of a period without any result nobody has said that it came to nothing.
    if (!now || !expected || !part?.sales.length || !together(posting.period, now, "year"))
      continue;
    credited += creditToDate(postings, at, plan, "period");
    quota = plus(quota, expected);
  }
  return isPositive(quota) ? dividedBy(ratio(credited), quota) : undefined;
}

/** At one pace, when each goal is paid for. */
export type DatesAtPace = { readonly pace: Rational; readonly goals: readonly PaidBy[] };

/** When each goal is paid for, at each of `paces`. One projection of the calendar for each. */
export function datesAt(
  paces: readonly Rational[],
  goals: readonly FundedGoal[],
  outlook: Outlook,
  unit: Unit,
  keep: Keep,
): readonly DatesAtPace[] {
  return paces.map((pace) => ({
    pace,
    goals: fundGoals(goals, savedAtPace(outlook, pace, unit, keep), outlook.today),
  }));
}

/** Where a goal stands on the pay curve: the least whole per cent of target that pays for it in time. */
export type GoalMark = { readonly goal: string; readonly pace?: Rational };

/** Nobody plans for more: past three times the target a goal has no mark. */
const mostPercent = 300n;

/**
 * The least whole per cent of target, kept up in every period, at which each goal is paid
 * for by its date after those before it. Plans may pay less for more, so each per cent from
 * nothing up is projected in turn: at most 301 projections of the calendar, fewer as soon
 * as every goal is marked.
 */
export function goalMarks(
  goals: readonly FundedGoal[],
  outlook: Outlook,
  unit: Unit,
  keep: Keep,
): readonly GoalMark[] {
  const found = new Map<string, Rational>();
  const payable = goals.filter(({ cost }) => cost !== undefined).length;
  for (let percent = 0n; percent <= mostPercent && found.size < payable; percent += 1n) {
    const pace = ratio(percent, 100n);
    const [dates] = datesAt([pace], goals, outlook, unit, keep);
    for (const { goal, inTime } of dates?.goals ?? [])
      if (inTime && !found.has(goal)) found.set(goal, pace);
  }
  return goals.map(({ id }) => {
    const pace = found.get(id);
    return { goal: id, ...(pace !== undefined && { pace }) };
  });
}
