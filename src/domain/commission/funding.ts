import type { Day } from "../day.ts";
import { convert, type ExchangeRate } from "./convert.ts";
import {
  ceiling,
  dividedBy,
  floor,
  isPositive,
  minus,
  one,
  ratio,
  times,
  type Rational,
} from "./rational.ts";

/** A goal that costs money, in minor units of its own currency. */
export type FundedGoal = {
  readonly id: string;
  readonly cost?: bigint;
  readonly saved: bigint;
  readonly by: Day;
  /** The lower comes first; of equals the earlier date. */
  readonly rank: number;
  /** From the goal's currency to the plan's, when they differ. */
  readonly exchange?: ExchangeRate;
};

/** What a person does with pay: the share they keep of it, by their own estimate, after what is spoken for. */
export type Keeping = {
  /** Between nothing and all; all means that amounts were typed as take-home. */
  readonly share: Rational;
  /** Pay of each payday already spoken for, before deductions. */
  readonly committed: bigint;
};

export type FundingNeed =
  | { readonly status: "costUnknown" }
  | { readonly status: "funded" }
  /** No payday is left before the date. */
  | { readonly status: "noPayday" }
  /** Nothing of pay is kept, so that no pay is enough. */
  | { readonly status: "keepsNothing" }
  | {
      readonly status: "needs";
      /** In the plan's currency, as all that follows; each is rounded up, or the sum would fall short. */
      readonly shortfall: bigint;
      readonly paydays: number;
      /** For each payday: to put aside, to earn for it, and to earn with what is spoken for. */
      readonly net: bigint;
      readonly gross: bigint;
      readonly commission: bigint;
    };

/** From a goal to what each of the paydays until its date has to pay. `paydays` are in order. */
export function fundingNeed(
  goal: FundedGoal,
  paydays: readonly Day[],
  today: Day,
  { share, committed }: Keeping,
): FundingNeed {
  if (goal.cost === undefined) return { status: "costUnknown" };
  const shortfall = shortfallOf(goal);
  if (shortfall <= 0n) return { status: "funded" };
  const count = paydays.filter((day) => today < day && day <= goal.by).length;
  if (count === 0) return { status: "noPayday" };
  if (!isPositive(share)) return { status: "keepsNothing" };
  const net = ceiling(ratio(shortfall, BigInt(count)));
  const gross = ceiling(dividedBy(ratio(net), share));
  return { status: "needs", shortfall, paydays: count, net, gross, commission: gross + committed };
}

/** What is missing, in the plan's currency, rounded up; nothing for a goal that is funded or has no cost yet. */
export function shortfallOf({ cost, saved, exchange }: FundedGoal): bigint {
  const missing = (cost ?? 0n) - saved;
  if (missing <= 0n) return 0n;
  return exchange ? ceiling(convert(missing, exchange)) : missing;
}

/** What is left to put aside of `pay`, rounded down: nothing when it is all spoken for. */
export function putAside(pay: bigint, { share, committed }: Keeping): bigint {
  const free = pay - committed;
  return free > 0n ? floor(times(share, ratio(free))) : 0n;
}

/** A person's estimate of deductions ("25 %") as the share they keep. */
export function keptAfter(deductions: Rational): Rational {
  return minus(one, deductions);
}
