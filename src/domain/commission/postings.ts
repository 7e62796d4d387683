import { overlap, periodIndex, together, type Measured, type Period } from "./calendar.ts";
import type { Book } from "./book.ts";
import { creditUnitOf } from "./creditUnit.ts";
import type { Plan } from "./plan.ts";
import { expectedBy, inForce, planOn } from "./quota.ts";
import type { Rational } from "./rational.ts";
import { creditOf, type Sale } from "./sale.ts";
import { termsIn, type Terms } from "./terms.ts";

/** The sales of one period that fall under one version of the plan. */
export type Part = {
  readonly plan: Plan;
  readonly terms: Terms;
  readonly sales: readonly Sale[];
  readonly credited: bigint;
};

/** One period of a book; its parts in the order their versions came into force. */
export type Posting = { readonly period: Period; readonly parts: readonly Part[] };

/** A book laid out by period, one posting for each period of its calendar. */
export function postingsOf(book: Book): readonly Posting[] {
  const { plans, calendar, sales } = book;
  const laidOut = plans
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((plan) => ({ plan, ...inForce(plans, plan), terms: termsBy(book, plan) }));
  const empty = calendar.map((period) => ({
    period,
    parts: laidOut
      .filter(({ first, next }) => overlap(period, first, next) !== undefined)
      .map(({ plan, terms }) => ({
        plan,
        terms: terms(period),
        sales: [] as Sale[],
        credited: 0n,
      })),
  }));
  for (const sale of sales.toSorted(byDay)) {
    const plan = planOn(plans, sale.on);
    const part = empty[periodIndex(calendar, sale.on)]?.parts.find((part) => part.plan === plan);
    part?.sales.push(sale);
    if (part) part.credited += creditOf(sale);
  }
  return empty;
}

function termsBy({ plans, calendar, ownCalendars }: Book, plan: Plan): (period: Period) => Terms {
  const own = ownCalendars?.get(plan.from) ?? calendar;
  const expected = expectedBy(plans, plan, own);
  // A period that a later version cut short begins where it did.
  return ({ first }) => termsIn(plan, own, expected, periodIndex(own, first));
}

/** `posting` with one more sale under `plan`, after those it has. */
export function withSale(posting: Posting, plan: Plan, sale: Sale): Posting {
  const parts = posting.parts.map((part) =>
    part.plan === plan
      ? { ...part, sales: [...part.sales, sale], credited: part.credited + creditOf(sale) }
      : part,
  );
  return { period: posting.period, parts };
}

export function partOf(posting: Posting | undefined, plan: Plan): Part | undefined {
  return posting?.parts.find((part) => part.plan === plan);
}

/** The parts of `posting` up to that of `plan`: what comes after counts for nothing in it. */
export function partsUpTo({ parts }: Posting, plan: Plan): readonly Part[] {
  return parts.filter((part) => part.plan.from <= plan.from);
}

/** The places in `postings`, up to `index`, that are measured together with it. */
export function placesToDate(
  postings: readonly Posting[],
  index: number,
  measured: Measured,
): readonly number[] {
  const period = postings[index]?.period;
  const places: number[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const posting = postings[at];
    if (!period || !posting || !together(period, posting.period, measured)) break;
    places.unshift(at);
  }
  return places;
}

/**
 * What counts together with the part of `plan` at `index`, in order of day: all parts of the period,
 * quarter or year up to it, whatever version they are under. Pieces and money are never added up.
 */
export function partsToDate(
  postings: readonly Posting[],
  index: number,
  plan: Plan,
  measured: Measured,
): readonly Part[] {
  return placesToDate(postings, index, measured).flatMap((at) => {
    const posting = postings[at];
    const parts = posting ? partsUpTo(posting, plan) : [];
    return parts.filter((part) => creditUnitOf(part.plan) === creditUnitOf(plan));
  });
}

/** The credit from the start of the period, quarter or year at `index` to the end of `plan`'s part. */
export function creditToDate(
  postings: readonly Posting[],
  index: number,
  plan: Plan,
  measured: Measured,
): bigint {
  return creditOfParts(partsToDate(postings, index, plan, measured));
}

export function creditOfParts(parts: readonly Part[]): bigint {
  return parts.reduce((all, { credited }) => all + credited, 0n);
}

/** What is expected of the whole period; undefined where nothing is. */
export function expectedIn({ parts }: Posting): Rational | undefined {
  return parts.at(-1)?.terms.quotaToDate.period;
}

/** Totals come last in a day: they stand for sales that are not known one by one. */
function byDay(a: Sale, b: Sale): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind === "total" || b.kind === "total")
    return a.kind === b.kind ? 0 : a.kind === "total" ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
