import { addDays, type Day } from "../../day.ts";
import { monthOf } from "../../goal/dealsLine.ts";
import type { Currency } from "../../money.ts";
import type { Book } from "../book.ts";
import type { FundedGoal } from "../funding.ts";
import { keepFrom, unitFrom } from "../goalFunding.ts";
import type { Keep } from "../paydays.ts";
import { saleOf, type Unit } from "../periodCurve.ts";
import { creditOfParts, expectedIn } from "../postings.ts";
import { outlookOn, type Outlook } from "../projection.ts";
import { ceiling, dividedBy, floor, minus, ratio, times, type Rational } from "../rational.ts";
import type { PaySettings } from "../records/PaySettings.ts";
import { creditOf } from "../sale.ts";
import { datesAt, todaysPace, type Pace } from "../whatIf.ts";
import type { PaidBy } from "../fundGoals.ts";

/** Everything that looking ahead from today starts from. */
export type Ahead = {
  readonly book: Book;
  readonly outlook: Outlook;
  readonly currency: Currency;
  /** What is sold more of: deals of the usual size, or sales as a sum where that is not known. */
  readonly unit: Unit;
  readonly keep: Keep;
  /** Those in the currency of pay. */
  readonly goals: readonly FundedGoal[];
  /** The pace of the finished periods whose results are known; missing before the first. */
  readonly pace?: Rational;
  /** Which periods that is the pace of; missing as it is. */
  readonly paceFrom?: Pace["from"];
};

type From = {
  readonly book: Book;
  readonly today: Day;
  readonly goals: readonly FundedGoal[];
  readonly settings: PaySettings;
};

/** Undefined when no plan is in force today. `goals` are in the plan's currency. */
export function lookAhead({ book, today, goals, settings }: From): Ahead | undefined {
  const outlook = outlookOn(book, today);
  if (!outlook) return undefined;
  const { plan } = outlook.position;
  const unit = unitFrom(settings.usualDeal, plan);
  const { keep } = keepFrom(settings, book, unit);
  const pace = todaysPace(outlook);
  return {
    book,
    outlook,
    currency: plan.currency,
    unit,
    keep,
    goals,
    ...(pace && { pace: pace.pace, paceFrom: pace.from }),
  };
}

/** When each goal is paid for at `pace` of the target. */
export function datesAtPace(ahead: Ahead, pace: Rational): readonly PaidBy[] {
  const [dates] = datesAt([pace], ahead.goals, ahead.outlook, ahead.unit, ahead.keep);
  return dates?.goals ?? [];
}

/**
 * When each goal is paid for when the period of today first comes to `pace`, and then `more`
 * deals of the usual size come on top of it in the same period.
 */
function datesWithMore(ahead: Ahead, pace: Rational, more: bigint): readonly PaidBy[] {
  const { book, outlook, unit } = ahead;
  const { whole: posting } = outlook.position;
  const quota = expectedIn(posting);
  if (!quota) return [];
  const on = addDays(posting.period.next, -1);
  const each = creditOf(saleOf(unit, on, 1n));
  if (each <= 0n) return [];
  const credited = creditOfParts(posting.parts);
  const missing = minus(times(pace, quota), ratio(credited));
  const wanted = unit.kind === "deals" ? floor(dividedBy(missing, ratio(each))) : ceiling(missing);
  const filled = saleOf(unit, on, (wanted > 0n ? wanted : 0n) + more);
  const sale = filled.kind === "deal" ? { ...filled, id: "ahead" } : filled;
  const sold = outlookOn({ ...book, sales: [...book.sales, sale] }, outlook.today);
  return sold ? datesAtPace({ ...ahead, outlook: sold }, pace) : [];
}

/** A few more deals, and what they do for one goal. */
export type Sooner = { readonly goal: string; readonly deals: bigint; readonly paidBy: Day };

/** Nobody is told of more at a time. */
const mostDeals = 12n;

/**
 * The least number of more deals in the period of today that brings the first goal not yet paid
 * for into an earlier month than `pace` does; undefined without a deal size, or when none of the
 * first twelve does. At most thirteen projections of the calendar.
 */
export function dealsForSooner(ahead: Ahead, pace: Rational): Sooner | undefined {
  if (ahead.unit.kind !== "deals") return undefined;
  const before = datesAtPace(ahead, pace).find(
    ({ paidBy }) => paidBy !== undefined && paidBy > ahead.outlook.today,
  );
  if (before?.paidBy === undefined) return undefined;
  for (let deals = 1n; deals <= mostDeals; deals += 1n) {
    const after = datesWithMore(ahead, pace, deals).find(({ goal }) => goal === before.goal);
    if (after?.paidBy !== undefined && monthOf(after.paidBy) < monthOf(before.paidBy))
      return { goal: before.goal, deals, paidBy: after.paidBy };
  }
  return undefined;
}
