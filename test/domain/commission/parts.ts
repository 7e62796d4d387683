import type { Book } from "#domain/commission/book.ts";
import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import { checkPlans } from "#domain/commission/checkPlan.ts";
import type { Plan, PlanTerms } from "#domain/commission/plan.ts";
import { percent, ratio, type Rational } from "#domain/commission/rational.ts";
import type { Rate, Schedule, Tier } from "#domain/commission/schedule.ts";
import type { Deal, Sale } from "#domain/commission/sale.ts";
import { statementsOf, type Statement } from "#domain/commission/statement.ts";
import { parseCurrency, type Currency } from "#domain/money.ts";
import { theDay } from "../arbitraries.ts";

/** Small makers for worked examples: amounts in whole units, rates in per cent. */

export const pounds = theCurrency("GBP");

export function theCurrency(code: string): Currency {
  const currency = parseCurrency(code);
  if (currency === undefined) throw new Error(`No such currency: ${code}`);
  return currency;
}

/** "7.5" per cent, as a share of one. */
export function pct(text: string): Rational {
  const share = percent(text);
  if (share === undefined) throw new Error(`No such percentage: ${text}`);
  return share;
}

/** "12,345.67" in pence. */
export function pence(text: string): bigint {
  const [whole = "", fraction = ""] = text.replaceAll(",", "").split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
}

/** An edge of so many pounds. */
export function at(text: string): Rational {
  return ratio(pence(text));
}

export function rate(text: string): Rate {
  return { kind: "rate", rate: pct(text) };
}

export function flat(text: string): Schedule {
  return { kind: "flat", rate: rate(text) };
}

/** Tiers from pairs of a start in pounds and a rate in per cent. */
export function tiersAt(...tiers: readonly (readonly [string, string])[]): readonly Tier[] {
  return tiers.map(([from, share]) => ({ from: at(from), rate: rate(share) }));
}

export function marginal(...tiers: readonly (readonly [string, string])[]): Schedule {
  return { kind: "marginal", by: "amount", tiers: tiersAt(...tiers) };
}

export function wholeAmount(...tiers: readonly (readonly [string, string])[]): Schedule {
  return { kind: "wholeAmount", by: "amount", tiers: tiersAt(...tiers) };
}

/** A plain monthly plan in pounds from 2026; change what matters. */
export function terms(
  commission: Partial<PlanTerms["commission"]> = {},
  part: Partial<Omit<PlanTerms, "commission">> = {},
): PlanTerms {
  return {
    from: theDay("2026-01-01"),
    currency: pounds,
    basis: "bookings",
    rounding: "halfUp",
    proration: "none",
    commission: { schedule: flat("5"), accumulation: "period", caps: [], ...commission },
    extras: [],
    draws: [],
    negative: "carried",
    paidAfterDays: 24,
    ...part,
  };
}

/** `versions` as plans; throws with what is the matter, for tests that mean good ones. */
export function plans(...versions: readonly PlanTerms[]): readonly Plan[] {
  const checked = checkPlans(versions);
  if (checked.status === "good") return checked.plans;
  throw new Error(checked.problems.map(({ place, kind }) => `${place}: ${kind}`).join("; "));
}

export function book(
  version: PlanTerms,
  sales: readonly Sale[] = [],
  part: Partial<Book> = {},
): Book {
  return {
    plans: plans(version),
    calendar: monthsCalendar(theDay("2026-01-01"), 2, 1),
    sales,
    ...part,
  };
}

let made = 0;

/** A deal of so many pounds. */
export function deal(on: string, pounds: string, part: Partial<Deal> = {}): Deal {
  made += 1;
  return { kind: "deal", id: `d${made}`, on: theDay(on), amount: pence(pounds), ...part };
}

/** The statement of the period of the day `on`. */
export function statementOn(of: Book, on: string): Statement {
  const found = statementsOf(of).find(({ period }) => period.first <= on && on < period.next);
  if (!found) throw new Error(`No period on ${on}`);
  return found;
}

export const january = "2026-01-31";
