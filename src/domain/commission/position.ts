import type { Day } from "../day.ts";
import type { Balances, Book } from "./book.ts";
import { periodIndex } from "./calendar.ts";
import { reversals } from "./clawback.ts";
import { earnings } from "./earnings.ts";
import type { Line } from "./line.ts";
import type { Plan } from "./plan.ts";
import { partsUpTo, postingsOf, type Posting } from "./postings.ts";
import { planOn } from "./quota.ts";
import { statementsOf, without, type Statement } from "./statement.ts";

/** Where a book stands in one period: all that does not depend on what is sold more on its day. */
export type Position = {
  readonly book: Book;
  readonly on: Day;
  readonly index: number;
  readonly plan: Plan;
  /** In the period itself up to the plan's part: what a later version brings is not known by its day. */
  readonly postings: readonly Posting[];
  /** The period with the parts of all its versions. */
  readonly whole: Posting;
  readonly earlier: readonly (readonly Line[])[];
  /** The statements of earlier periods, and what is taken back in this one for deals of theirs. */
  readonly past: readonly Statement[];
  readonly clawbacks: readonly Line[];
  readonly balances: Balances;
};

/**
 * Where `book` stands in the period of the day `on`, for more sales on that day; undefined
 * when the day is outside the calendar or no plan is in force on it.
 */
export function positionOn(book: Book, on: Day): Position | undefined {
  const index = periodIndex(book.calendar, on);
  const period = book.calendar[index];
  if (!period) return undefined;
  // What later periods hold changes nothing in this one.
  const known = (book.cancellations ?? []).filter((undone) => undone.on < period.next);
  const now: Book = { ...book, cancellations: known };
  const statements = statementsOf(now);
  const all = postingsOf(without(now, reversals(now)));
  const plan = planOn(book.plans, on);
  const whole = all[index];
  if (!plan || !whole) return undefined;
  const postings = all.with(index, { period, parts: partsUpTo(whole, plan) });
  const balances = statements[index - 1]?.balances ?? book.opening ?? { owed: 0n, deficit: 0n };
  const clawbacks = statements[index]?.lines.filter(({ rule }) => rule === "clawback") ?? [];
  const earlier = earnings(postings, index);
  const past = statements.slice(0, index);
  return { book: now, on, index, plan, postings, whole, earlier, past, clawbacks, balances };
}

/** `position` as if this period's lines were rounded against the person; what was paid stays. */
export function cautiously(position: Position): Position {
  const plan: Plan = { ...position.plan, rounding: "cautious" };
  const postings = position.postings.map(({ period, parts }) => ({
    period,
    parts: parts.map((part) => (part.plan === position.plan ? { ...part, plan } : part)),
  }));
  return { ...position, plan, postings };
}
