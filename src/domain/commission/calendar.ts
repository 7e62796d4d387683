import { daysBetween, type Day } from "../day.ts";

/** Consecutive days: `first` is in it, `next` is the first day after it. */
export type Span = { readonly first: Day; readonly next: Day };

/**
 * The shortest stretch a plan measures and pays: a month, a quarter, four or five weeks.
 * `quarter` and `year` are the organisation's own names ("2026-Q3") of what it belongs to.
 */
export type Period = Span & { readonly quarter: string; readonly year: string };

/** Periods in order, without gaps. Their boundaries are data: nothing assumes a month of the year. */
export type Calendar = readonly Period[];

/** What results are added up over. */
export type Measured = "period" | "quarter" | "year";

/** Where `day` falls in `calendar`, or -1 when it is outside. */
export function periodIndex(calendar: Calendar, day: Day): number {
  return calendar.findIndex(({ first, next }) => first <= day && day < next);
}

/** Whether two periods are added up together when results are measured over `measured`. */
export function together(a: Period, b: Period, measured: Measured): boolean {
  return measured === "period" ? a.first === b.first : a[measured] === b[measured];
}

/** Whether the period at `index` is the last of its quarter or year; each is its own last period. */
export function endsMeasured(calendar: Calendar, index: number, measured: Measured): boolean {
  const period = calendar[index];
  const following = calendar[index + 1];
  return (
    period !== undefined && (following === undefined || !together(period, following, measured))
  );
}

export function daysIn({ first, next }: Span): bigint {
  return BigInt(daysBetween(first, next));
}

/** The days in both, or undefined when they share none. An open end lasts for ever. */
export function overlap(span: Span, first: Day, next: Day | undefined): Span | undefined {
  const from = span.first < first ? first : span.first;
  const to = next !== undefined && next < span.next ? next : span.next;
  return from < to ? { first: from, next: to } : undefined;
}
