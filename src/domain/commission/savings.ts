import type { Day } from "../day.ts";
import { addMonths } from "./addMonths.ts";
import { ceiling, ratio } from "./rational.ts";

/** Three numbers about a goal and one more, all in one currency's minor units. */
export type Saving = {
  readonly cost?: bigint;
  readonly saved: bigint;
  readonly by?: Day;
  /** "I keep about … a month". */
  readonly perMonth?: bigint;
};

export type SavingOutlook =
  | { readonly status: "costUnknown" }
  | { readonly status: "funded" }
  | {
      readonly status: "short";
      readonly shortfall: bigint;
      /** A month's saving that is enough by the date; missing without a date, or with none left before it. */
      readonly neededPerMonth?: bigint;
      /** Months from today to the date; zero when it is nearer than a month, or past. */
      readonly months?: number;
      /** When what is kept has paid for it; missing when nothing is kept, or beyond a lifetime. */
      readonly paidBy?: Day;
    };

/** Nobody saves for longer. */
const lifetime = 1200n;

/**
 * What a goal takes without knowing any plan: so much a month until its date, and the day it
 * is paid for at what the person keeps. Saving starts a month from `today` and is rounded up.
 */
export function savingOutlook({ cost, saved, by, perMonth }: Saving, today: Day): SavingOutlook {
  if (cost === undefined) return { status: "costUnknown" };
  const shortfall = cost - saved;
  if (shortfall <= 0n) return { status: "funded" };
  const months = by === undefined ? undefined : monthsUntil(today, by);
  const paidAfter = perMonth && perMonth > 0n ? upTo(shortfall, perMonth) : undefined;
  return {
    status: "short",
    shortfall,
    ...(months !== undefined && { months }),
    ...(months !== undefined && months > 0 && { neededPerMonth: upTo(shortfall, BigInt(months)) }),
    ...(paidAfter !== undefined &&
      paidAfter <= lifetime && { paidBy: addMonths(today, Number(paidAfter)) }),
  };
}

/** Whole months after `today` on or before `by`, no more than a lifetime of them. */
function monthsUntil(today: Day, by: Day): number {
  let months = 0;
  while (BigInt(months) < lifetime && addMonths(today, months + 1) <= by) months += 1;
  return months;
}

function upTo(whole: bigint, part: bigint): bigint {
  return ceiling(ratio(whole, part));
}
