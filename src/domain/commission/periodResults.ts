import { addDays, daysBetween, type Day } from "../day.ts";
import type { Book } from "./book.ts";
import { periodIndex, type Span } from "./calendar.ts";
import { postingsOf, type Part } from "./postings.ts";
import { dividedBy, isLess, ratio, times, type Rational } from "./rational.ts";
import { inForce, planOn } from "./quota.ts";
import { creditOf } from "./sale.ts";

/** What came of one period that is over. */
export type PeriodResult = Span & {
  readonly quota: Rational;
  readonly attainment: Rational;
  /** Results a working day after the target was reached by those up to it; where deals tell. */
  readonly afterHit?: Rational;
  /** The attainment at the pace there was up to the target. */
  readonly keptUp?: Rational;
  /** The share of the result that came in the first tenth of the working days. */
  readonly early?: Rational;
};

/** One deal that is more than this of a period says nothing about the others. */
const windfall = ratio(2n, 5n);
/** A rest of a period that is less than this says nothing about what was done in it. */
const leastLeft = ratio(3n, 20n);

/**
 * The periods that were over before `today`, wholly under the plan of today, with a full quota:
 * no ramp, no part of a period, none without a result, and none that one deal alone made.
 */
export function periodResults(book: Book, today: Day): readonly PeriodResult[] {
  const plan = planOn(book.plans, today);
  if (!plan) return [];
  const { first } = inForce(book.plans, plan);
  const { ramp } = plan;
  const ramped = ramp ? periodIndex(book.calendar, ramp.from) + ramp.shares.length : 0;
  return postingsOf(book).flatMap(({ period, parts }, at) => {
    const part = parts[0];
    const quota = part?.terms.quotaToDate.period;
    const isWhole = parts.length === 1 && part?.plan === plan && period.first >= first;
    if (!part || !quota || !isWhole || at < ramped || period.next > today) return [];
    // Of a period without any result nobody has said that it came to nothing.
    return part.sales.length === 0 || isWindfall(part) ? [] : [resultOf(period, part, quota)];
  });
}

function isWindfall({ sales, credited }: Part): boolean {
  const most = times(windfall, ratio(credited));
  return sales.some((sale) => sale.kind === "deal" && isLess(most, ratio(creditOf(sale))));
}

function resultOf({ first, next }: Span, part: Part, quota: Rational): PeriodResult {
  const base = { first, next, quota, attainment: dividedBy(ratio(part.credited), quota) };
  // A sum has no day: with one, when the target was reached is not known.
  if (part.credited <= 0n || part.sales.some(({ kind }) => kind === "total")) return base;
  const days = workingDays(first, next);
  const early = ratio(creditUntil(part, dayAfter(first, next, days / 10n)), part.credited);
  return { ...base, early, ...paceAfterHit(part, first, quota, days) };
}

function paceAfterHit(
  part: Part,
  first: Day,
  quota: Rational,
  days: bigint,
): Pick<PeriodResult, "afterHit" | "keptUp"> {
  let credit = 0n;
  const hit = part.sales.find((sale) => {
    credit += creditOf(sale);
    return !isLess(ratio(credit), quota);
  });
  if (!hit) return {};
  const after = addDays(hit.on, 1);
  const before = workingDays(first, after);
  const left = days - before;
  const until = creditUntil(part, after);
  if (before <= 0n || until <= 0n || isLess(ratio(left, days), leastLeft)) return {};
  const pace = ratio(until, before);
  return {
    afterHit: dividedBy(ratio(part.credited - until, left), pace),
    keptUp: dividedBy(times(pace, ratio(days)), quota),
  };
}

/** The credit of the days before `next`. */
function creditUntil({ sales }: Part, next: Day): bigint {
  return sales.reduce((all, sale) => (sale.on < next ? all + creditOf(sale) : all), 0n);
}

/** The first day after so many working days of a span, and after one at least. */
function dayAfter(first: Day, end: Day, count: bigint): Day {
  let day = first;
  for (let left = count > 0n ? count : 1n; left > 0n && day < end; day = addDays(day, 1))
    if (isWorking(day)) left -= 1n;
  return day;
}

function workingDays(first: Day, next: Day): bigint {
  let count = 0n;
  for (let day = first; day < next; day = addDays(day, 1)) if (isWorking(day)) count += 1n;
  return count;
}

/** Monday to Friday: holidays are nobody's to know here. */
function isWorking(day: Day): boolean {
  return ((daysBetween(aMonday, day) % 7) + 7) % 7 < 5;
}

const aMonday = "2001-01-01" as Day;
