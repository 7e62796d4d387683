import type { Day } from "../day.ts";
import { blankBook, type Book } from "./book.ts";
import type { Saved } from "./fundGoals.ts";
import { putAside } from "./funding.ts";
import type { Unit } from "./periodCurve.ts";
import { outlookOn, projected, type Outlook } from "./projection.ts";
import { one, type Rational } from "./rational.ts";
import type { Statement } from "./statement.ts";

/**
 * Pay already spoken for: so much of each payday, or all that selling exactly the target
 * pays, so that goals are paid for by "what I earn past target".
 */
export type Committed =
  | { readonly kind: "amount"; readonly amount: bigint }
  | { readonly kind: "onTarget" };

/** What of each period's pay is spoken for, one amount for each period of the calendar. */
export function spokenFor(book: Book, committed: Committed, unit: Unit): readonly bigint[] {
  if (committed.kind === "amount") return book.calendar.map(() => committed.amount);
  const onTarget = paysOnTarget(book, unit);
  return book.calendar.map((period) => {
    const found = onTarget.find((statement) => statement.period.first === period.first);
    return found && found.kept > 0n ? found.kept : 0n;
  });
}

/** What a book without any sales pays when every period comes to exactly its quota. */
function paysOnTarget(book: Book, unit: Unit): readonly Statement[] {
  const { plans, calendar } = book;
  const first = calendar.find(({ next }) => plans.some(({ from }) => from < next));
  const start = plans.reduce<Day | undefined>(
    (low, { from }) => (low === undefined || from < low ? from : low),
    undefined,
  );
  if (!first || start === undefined) return [];
  const outlook = outlookOn(blankBook(book), start < first.first ? first.first : start);
  return outlook ? projected(outlook, one, unit) : [];
}

/** What a person keeps of pay, and what of each period's is spoken for. */
export type Keep = { readonly share: Rational; readonly spoken: readonly bigint[] };

/**
 * What can be put aside on each payday after today, at `pace`. Pay of periods that are over
 * but not yet paid is in it.
 */
export function savedAtPace(
  outlook: Outlook,
  pace: Rational,
  unit: Unit,
  { share, spoken }: Keep,
): readonly Saved[] {
  return projected(outlook, pace, unit).flatMap(({ payday, kept }, index) => {
    if (payday === undefined || payday <= outlook.today) return [];
    const committed = spoken[index] ?? 0n;
    return [{ on: payday, amount: putAside(kept, { share, committed }) }];
  });
}
