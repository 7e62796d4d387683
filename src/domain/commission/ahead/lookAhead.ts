import { addDays, type Day } from "../../day.ts";
import type { Currency } from "../../money.ts";
import type { Book } from "../book.ts";
import { together } from "../calendar.ts";
import type { FundedGoal } from "../funding.ts";
import { keepFrom, unitFrom } from "../goalFunding.ts";
import type { Keep } from "../paydays.ts";
import { saleOf, type Unit } from "../periodCurve.ts";
import { partOf, creditToDate } from "../postings.ts";
import { outlookOn, type Outlook } from "../projection.ts";
import {
  ceiling,
  dividedBy,
  floor,
  isPositive,
  minus,
  plus,
  ratio,
  times,
  zero,
  type Rational,
} from "../rational.ts";
import type { PaySettings } from "../records/PaySettings.ts";
import { creditOf } from "../sale.ts";
import { datesAt } from "../whatIf.ts";
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
};

type From = {
  readonly book: Book;
  readonly today: Day;
  readonly goals: readonly FundedGoal[];
  readonly settings: PaySettings;
  /** First days of the periods whose results somebody gave. */
  readonly known: ReadonlySet<Day>;
};

/** Undefined when no plan is in force today. `goals` are in the plan's currency. */
export function lookAhead({ book, today, goals, settings, known }: From): Ahead | undefined {
  const outlook = outlookOn(book, today);
  if (!outlook) return undefined;
  const { currency } = outlook.position.plan;
  const unit = unitFrom(settings.usualDeal, currency);
  const { keep } = keepFrom(settings, book, unit);
  const pace = paceSoFar(outlook, known);
  return { book, outlook, currency, unit, keep, goals, ...(pace && { pace }) };
}

/** As `todaysPace`, over the periods whose results are known: one nobody wrote down is not a month of nothing. */
function paceSoFar(
  { position: { postings, index, plan } }: Outlook,
  known: ReadonlySet<Day>,
): Rational | undefined {
  const now = postings[index]?.period;
  let credited = 0n;
  let quota = zero;
  for (const [at, posting] of postings.slice(0, index).entries()) {
    const expected = partOf(posting, plan)?.terms.quotaToDate.period;
    const counts = now && together(posting.period, now, "year") && known.has(posting.period.first);
    if (!counts || !expected) continue;
    credited += creditToDate(postings, at, plan, "period");
    quota = plus(quota, expected);
  }
  return isPositive(quota) ? dividedBy(ratio(credited), quota) : undefined;
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
  const { index, postings, plan } = outlook.position;
  const posting = postings[index];
  const quota = partOf(posting, plan)?.terms.quotaToDate.period;
  if (!posting || !quota) return [];
  const on = addDays(posting.period.next, -1);
  const each = creditOf(saleOf(unit, on, 1n));
  if (each <= 0n) return [];
  const credited = creditToDate(postings, index, plan, "period");
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

function monthOf(day: Day): string {
  return day.slice(0, 7);
}
