import { commissionOn } from "./commissionOn.ts";
import type { Working } from "./earn.ts";
import type { Plan } from "./plan.ts";
import type { RateTable } from "./rateTable.ts";
import { minus, one, ratio, sum, times, type Rational } from "./rational.ts";
import { creditOf, type Sale } from "./sale.ts";
import type { Terms } from "./terms.ts";

/**
 * What others are paid of this person's credit. A deal's commission is what it adds to that of
 * the deals before it, by day: with pay shares alone, the order of deals matters.
 */
export function paySplits(
  terms: Terms,
  plan: Plan,
  table: RateTable | undefined,
  sales: readonly Sale[],
): readonly Working[] {
  if (sales.every((sale) => payShare(sale) === one)) return [];
  const gives = (credit: bigint) =>
    sum(commissionOn(terms, plan, table, ratio(credit)).map((step) => step.gives));
  let credited = 0n;
  return sales.flatMap((sale): readonly Working[] => {
    const before = credited;
    credited += creditOf(sale);
    const share = payShare(sale);
    if (share === one) return [];
    const on = minus(gives(credited), gives(before));
    const rate = minus(share, one);
    return [{ rule: "paySplit", on, rate, gives: times(rate, on) }];
  });
}

/** This person's share of the pay for a sale's credit. */
export function payShare(sale: Sale): Rational {
  return (sale.kind === "deal" ? sale.split?.pay : undefined) ?? one;
}
