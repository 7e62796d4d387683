import type { Day } from "../../day.ts";
import type { Currency, MinorUnits } from "../../money.ts";
import type { FiguresDraft } from "./PeriodFigures.ts";

/**
 * The figures of a period with its quota or result changed, or emptied where that is undefined.
 * Undefined when nothing is left of the period. What was given in another currency is not added to.
 */
export function figuresWith(
  kept: FiguresDraft | undefined,
  first: Day,
  currency: Currency,
  change: { readonly [Name in "quota" | "result"]?: MinorUnits | undefined },
): FiguresDraft | undefined {
  const there = kept?.currency === currency ? kept : undefined;
  const { quota, result } = { ...there, ...change };
  const { deals = [], cancellations = [] } = there ?? {};
  const isEmpty = quota === undefined && result === undefined;
  if (isEmpty && deals.length === 0 && cancellations.length === 0) return undefined;
  return {
    first,
    currency,
    ...(quota !== undefined && { quota }),
    ...(result !== undefined && { result }),
    deals,
    cancellations,
  };
}
