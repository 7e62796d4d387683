import { addDays, type Day } from "../day.ts";
import type { Book } from "./book.ts";
import { linesIn } from "./earnings.ts";
import type { Line } from "./line.ts";
import { saleOf, type Unit } from "./periodCurve.ts";
import { positionOn, type Position } from "./position.ts";
import { creditOfParts, expectedIn, withSale, type Posting } from "./postings.ts";
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
} from "./rational.ts";
import { creditOf } from "./sale.ts";
import { statementOf, yearEndedUnder, type Statement } from "./statement.ts";

/** Where a book stands today, to look ahead from. */
export type Outlook = { readonly position: Position; readonly today: Day };

/** Undefined when today is outside the calendar, or no plan is in force. */
export function outlookOn(book: Book, today: Day): Outlook | undefined {
  const position = positionOn(book, today);
  return position && { position, today };
}

/**
 * All statements of the calendar, as if each period from today's on came to `pace` of its
 * quota, counting on its last day. A period that is already past its pace stays as it is, and
 * one without a quota sells nothing more. In whole deals, what is too little for one waits
 * for the next period, so that no more is sold than the pace says.
 */
export function projected({ position }: Outlook, pace: Rational, unit: Unit): readonly Statement[] {
  const { index: from, clawbacks } = position;
  const postings = position.postings.with(from, position.whole);
  const lines: (readonly Line[])[] = [...position.earlier];
  const statements: Statement[] = [...position.past];
  let balances = position.balances;
  let waiting = zero;
  for (const [index, posting] of postings.entries()) {
    if (index < from) continue;
    const more = comingTo(posting, pace, unit, waiting);
    waiting = more.waiting;
    postings[index] = more.posting;
    lines[index] = linesIn(postings, index, lines);
    const all = index === from ? [...(lines[index] ?? []), ...clawbacks] : (lines[index] ?? []);
    const statement = statementOf(more.posting, all, balances, yearEndedUnder(postings, index));
    balances = statement.balances;
    statements.push(statement);
  }
  return statements;
}

/** `posting` brought to its pace by sales under the version in force at its end, and what was too little for one. */
function comingTo(
  posting: Posting,
  pace: Rational,
  unit: Unit,
  waiting: Rational,
): { readonly posting: Posting; readonly waiting: Rational } {
  const part = posting.parts.at(-1);
  const quota = expectedIn(posting);
  if (!part || !quota) return { posting, waiting };
  const on = addDays(posting.period.next, -1);
  const missing = minus(times(pace, quota), ratio(creditOfParts(posting.parts)));
  if (!isPositive(missing)) return { posting, waiting };
  if (unit.kind === "sales")
    return { posting: withSale(posting, part.plan, saleOf(unit, on, ceiling(missing))), waiting };

  const each = creditOf(saleOf(unit, on, 1n));
  if (each <= 0n) return { posting, waiting };
  const wanted = plus(missing, waiting);
  const count = floor(dividedBy(wanted, ratio(each)));
  const left = minus(wanted, ratio(count * each));
  if (count === 0n) return { posting, waiting: left };
  return { posting: withSale(posting, part.plan, saleOf(unit, on, count)), waiting: left };
}
