import { overlap, periodIndex, together, type Measured, type Period } from "./calendar.ts";
import type { Book } from "./book.ts";
import type { Plan } from "./plan.ts";
import { inForce, planOn, targetsOf } from "./quota.ts";
import { sum, type Rational } from "./rational.ts";
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
export function postingsOf({ plans, calendar, sales }: Book): readonly Posting[] {
  const inOrder = plans
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((plan) => ({
      plan,
      ...inForce(plans, plan),
      targets: calendar.map((period) => targetsOf(plans, plan, calendar, period)),
    }));
  const empty = calendar.map((period) => ({
    period,
    parts: inOrder
      .filter(({ first, next }) => overlap(period, first, next) !== undefined)
      .map(({ plan, targets }) => ({
        plan,
        terms: termsIn(plan, calendar, targets, period),
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

/** The credit under `plan` from the start of the period, quarter or year at `index`, to its end. */
export function creditToDate(
  postings: readonly Posting[],
  index: number,
  plan: Plan,
  measured: Measured,
): bigint {
  return placesToDate(postings, index, measured).reduce(
    (credit, at) => credit + (partOf(postings[at], plan)?.credited ?? 0n),
    0n,
  );
}

/** Totals come last in a day: they stand for sales that are not known one by one. */
function byDay(a: Sale, b: Sale): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind === "total" || b.kind === "total")
    return a.kind === b.kind ? 0 : a.kind === "total" ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** All credit of the period at `index`, under whatever versions it had. */
export function creditIn(postings: readonly Posting[], index: number): bigint {
  return (postings[index]?.parts ?? []).reduce((all, { credited }) => all + credited, 0n);
}

/** What was expected of it; undefined where nothing was. */
export function expectedIn(postings: readonly Posting[], index: number): Rational | undefined {
  const expected = (postings[index]?.parts ?? []).flatMap(
    ({ terms }) => terms.quotaToDate.period ?? [],
  );
  return expected.length > 0 ? sum(expected) : undefined;
}
