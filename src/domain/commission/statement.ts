import { addDays, type Day } from "../day.ts";
import type { Balances, Book } from "./book.ts";
import { together, type Period } from "./calendar.ts";
import { reversals, type Reversal } from "./clawback.ts";
import { earnings } from "./earnings.ts";
import { knownAsSum, type KnownAsSum } from "./knownAsSum.ts";
import { lineOf, paid, type Line } from "./line.ts";
import type { Plan } from "./plan.ts";
import { postingsOf, type Posting } from "./postings.ts";
import { ratio, times } from "./rational.ts";
import { settle, type Settled } from "./settle.ts";

/** What one period pays, and why; all amounts are minor units of the plan's currency. */
export type Statement = Settled & {
  readonly period: Period;
  /** Undefined in a period without a plan. */
  readonly payday: Day | undefined;
  /** They add up to `earned`. */
  readonly lines: readonly Line[];
  /** What of the period is known as a sum alone, where the plan has rules that look at one deal. */
  readonly asSum?: KnownAsSum;
  readonly earned: bigint;
};

/**
 * The statement of every period of the book's calendar, in order. Cost: each period looks at
 * the sales of its quarter or year once, and once more for each cancellation.
 */
export function statementsOf(book: Book): readonly Statement[] {
  const undone = reversals(book);
  const worlds = [...undone.keys(), undone.length].map((count) =>
    earnings(postingsOf(without(book, undone.slice(0, count)))),
  );
  const postings = postingsOf(book);

  let balances = book.opening ?? { owed: 0n, deficit: 0n };
  return postings.map((posting, index) => {
    const known = undone.filter(({ on }) => on < posting.period.next);
    const lines = [
      ...(worlds[known.length]?.[index] ?? []),
      ...known.flatMap((reversal, at) =>
        reversal.on < posting.period.first
          ? []
          : takenBack(reversal, index, worlds[at] ?? [], worlds[at + 1] ?? []),
      ),
    ];
    const statement = statementOf(posting, lines, balances, yearEndedUnder(postings, index));
    balances = statement.balances;
    return statement;
  });
}

/** When a period is paid, by the version in force at its end; undefined without one. */
export function paydayOf({ period, parts }: Posting): Day | undefined {
  const plan = parts.at(-1)?.plan;
  return plan && addDays(period.next, plan.paidAfterDays);
}

/** The statement of one posting, from its lines and what the period before left; see `settle`. */
export function statementOf(
  { period, parts }: Posting,
  lines: readonly Line[],
  balances: Balances,
  yearEnded: Plan | undefined,
): Statement {
  const plan = parts.at(-1)?.plan;
  const earned = paid(lines);
  const asSum = knownAsSum(parts);
  return {
    period,
    payday: paydayOf({ period, parts }),
    lines,
    ...(asSum && { asSum }),
    earned,
    ...settle(plan, period, yearEnded, earned, balances),
  };
}

/** The version under which a fiscal year ended just before the posting at `index`, if one did. */
export function yearEndedUnder(postings: readonly Posting[], index: number): Plan | undefined {
  const [before, now] = [postings[index - 1], postings[index]];
  if (!before || !now || together(before.period, now.period, "year")) return undefined;
  return postings
    .slice(0, index)
    .findLast(({ parts }) => parts.length > 0)
    ?.parts.at(-1)?.plan;
}

/** `book` as if these deals had never been. */
export function without(book: Book, undone: readonly Reversal[]): Book {
  const ids = new Set(undone.map(({ deal }) => deal.id));
  const sales = book.sales.filter((sale) => sale.kind === "total" || !ids.has(sale.id));
  return { ...book, sales };
}

/**
 * What the deal had added to the periods already paid: they are worked out again without
 * it, so that tiers it had carried others into are taken back too.
 */
function takenBack(
  { deal, plan, share }: Reversal,
  index: number,
  withDeal: readonly (readonly Line[])[],
  withoutDeal: readonly (readonly Line[])[],
): readonly Line[] {
  const soFar = (lines: readonly (readonly Line[])[]) => paid(lines.slice(0, index).flat());
  const more = soFar(withDeal) - soFar(withoutDeal);
  if (more === 0n) return [];
  const on = ratio(-more);
  const workings = [{ rule: "fixed" as const, on, rate: share, gives: times(share, on) }];
  return [lineOf(plan, { rule: "clawback", deal: deal.id, workings })];
}
