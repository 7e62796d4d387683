import type { Comparison, Gate } from "./extras.ts";
import type { Measured } from "./calendar.ts";
import type { Plan } from "./plan.ts";
import {
  creditOfParts,
  creditToDate,
  partOf,
  partsToDate,
  placesToDate,
  type Posting,
} from "./postings.ts";
import { compare, ratio, times, type Rational } from "./rational.ts";

/**
 * Whether all `gates` are met with the results up to the part of `plan` in the posting at `index`,
 * under whatever versions they came. No quota: not met.
 */
export function gatesMet(
  gates: readonly Gate[],
  postings: readonly Posting[],
  index: number,
  plan: Plan,
): boolean {
  return gates.every((gate) => {
    switch (gate.of) {
      case "everyPeriodOfQuarter":
        return everyPeriod(gate, "quarter", postings, index, plan);
      case "everyPeriodOfYear":
        return everyPeriod(gate, "year", postings, index, plan);
      case "period":
      case "quarter":
      case "year": {
        const quota = partOf(postings[index], plan)?.terms.quotaToDate[gate.of];
        return reaches(creditToDate(postings, index, plan, gate.of), gate, quota);
      }
    }
  });
}

/** Each by what was expected of it at its end; periods before the first version are not asked. */
function everyPeriod(
  gate: Gate,
  measured: Measured,
  postings: readonly Posting[],
  index: number,
  plan: Plan,
): boolean {
  return placesToDate(postings, index, measured).every((at) => {
    const parts = partsToDate(postings, at, plan, "period");
    const last = parts.at(-1);
    return !last || reaches(creditOfParts(parts), gate, last.terms.quotaToDate.period);
  });
}

/** Exact: 99.996 % is not 100 %, however it is shown. */
function reaches(
  credit: bigint,
  { share, is }: { readonly share: Rational; readonly is: Comparison },
  quota: Rational | undefined,
): boolean {
  if (!quota) return false;
  const above = compare(ratio(credit), times(share, quota));
  return is === "over" ? above > 0n : above >= 0n;
}
