import type { Comparison, Gate } from "./extras.ts";
import type { Plan } from "./plan.ts";
import { creditToDate, partOf, placesToDate, type Posting } from "./postings.ts";
import { compare, ratio, times, type Rational } from "./rational.ts";

/** Whether all `gates` are met with the results up to the posting at `index`. No quota: not met. */
export function gatesMet(
  gates: readonly Gate[],
  postings: readonly Posting[],
  index: number,
  plan: Plan,
): boolean {
  return gates.every((gate) => {
    switch (gate.of) {
      case "everyPeriodOfQuarter":
        return everyPeriod(gate, placesToDate(postings, index, "quarter"), postings, plan);
      case "everyPeriodOfYear":
        return everyPeriod(gate, placesToDate(postings, index, "year"), postings, plan);
      case "period":
      case "quarter":
      case "year": {
        const quota = partOf(postings[index], plan)?.terms.quotaToDate[gate.of];
        return reaches(creditToDate(postings, index, plan, gate.of), gate, quota);
      }
    }
  });
}

function everyPeriod(
  gate: Gate,
  places: readonly number[],
  postings: readonly Posting[],
  plan: Plan,
): boolean {
  const parts = places.flatMap((at) => partOf(postings[at], plan) ?? []);
  return parts.every(({ credited, terms }) => reaches(credited, gate, terms.quotaToDate.period));
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
