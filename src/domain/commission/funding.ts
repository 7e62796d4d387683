import { parseDay, type Day } from "../day.ts";
import { ceiling, dividedBy, floor, isPositive, ratio, times, type Rational } from "./rational.ts";

/** Of a goal that has no date: any day is in time. */
export const someDay = parseDay("9999-12-31") as Day;

/** A goal that costs money, in minor units of the currency of pay; goals in another are not counted. */
export type FundedGoal = {
  readonly id: string;
  readonly cost?: bigint;
  readonly saved: bigint;
  readonly by: Day;
  /** The lower comes first; of equals the earlier date. */
  readonly rank: number;
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
      /** Each is rounded up, or the sum would fall short. */
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

/** What is missing; nothing for a goal that is funded or has no cost yet. */
export function shortfallOf({ cost, saved }: FundedGoal): bigint {
  const missing = (cost ?? 0n) - saved;
  return missing > 0n ? missing : 0n;
}

/** What is left to put aside of `pay`, rounded down: nothing when it is all spoken for. */
export function putAside(pay: bigint, { share, committed }: Keeping): bigint {
  const free = pay - committed;
  return free > 0n ? floor(times(share, ratio(free))) : 0n;
}
