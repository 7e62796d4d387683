import type { Day } from "../../day.ts";
import { addMonths } from "../addMonths.ts";
import { fundGoals, type PaidBy } from "../fundGoals.ts";
import { shortfallOf, type FundedGoal } from "../funding.ts";
import { ceiling, ratio } from "../rational.ts";
import { savingOutlook } from "../savings.ts";
import { isDated, type CostedGoal } from "./costedGoals.ts";

/** Nobody saves for longer. */
const mostMonths = 1200n;

/**
 * When each goal is paid for out of so much kept each month from a month after `today` on,
 * one after the other, without knowing any plan. All in one currency.
 */
export function monthlyDates(
  goals: readonly FundedGoal[],
  perMonth: bigint,
  today: Day,
): readonly PaidBy[] {
  const missing = goals.reduce((all, goal) => all + shortfallOf(goal), 0n);
  const months = perMonth > 0n ? ceiling(ratio(missing, perMonth)) : 0n;
  const count = months < mostMonths ? months : mostMonths;
  const income = Array.from({ length: Number(count) }, (_, at) => ({
    on: addMonths(today, at + 1),
    amount: perMonth,
  }));
  return fundGoals(goals, income, today);
}

/** What has to be kept each month, to begin with, so that every goal with a date ahead is paid for by it. */
export function monthlyNeed(goals: readonly CostedGoal[], today: Day): bigint {
  return goals.filter(isDated).reduce((all, { funded: { cost, saved, by } }) => {
    const outlook = savingOutlook({ saved, by, ...(cost !== undefined && { cost }) }, today);
    return all + (outlook.status === "short" ? (outlook.neededPerMonth ?? 0n) : 0n);
  }, 0n);
}
