import type { Balances } from "./book.ts";
import type { Period } from "./calendar.ts";
import { drawInForce, drawOn } from "./draw.ts";
import type { Plan } from "./plan.ts";

/** What is left of a period's earnings after what is owed either way. */
export type Settled = {
  /** A negative result of earlier periods made good now, and draw repaid now; not negative. */
  readonly madeGood: bigint;
  readonly repaid: bigint;
  /** Added by a draw or guarantee. */
  readonly topUp: bigint;
  /** What the period came to under zero and the next ones make good; not negative. */
  readonly carried: bigint;
  /** `earned`, less `madeGood` and `repaid`, plus `topUp`; under zero only when the plan takes it back at once. */
  readonly paid: bigint;
  /** The part of `paid` that will never be owed back. */
  readonly kept: bigint;
  readonly balances: Balances;
};

/**
 * Settles `earned` in `period` under `plan`, the version in force at its end. `yearEnded` is the one
 * under which a fiscal year ended just before it: what that one forgives is forgiven.
 */
export function settle(
  plan: Plan | undefined,
  period: Period,
  yearEnded: Plan | undefined,
  earned: bigint,
  { owed, deficit }: Balances,
): Settled {
  const draw = plan && drawInForce(plan.draws, period.first);
  const forgiven = yearEnded?.draws.some(({ atYearEnd }) => atYearEnd === "forgiven");
  const stillOwed = forgiven ? 0n : owed;

  const positive = earned > 0n ? earned : 0n;
  const madeGood = deficit < positive ? deficit : positive;
  const shortfall = earned < 0n ? -earned : 0n;
  const carried = plan?.negative === "carried" ? shortfall : 0n;
  const result = earned - madeGood + (plan?.negative === "paidBack" ? 0n : shortfall);
  const drawn = drawOn(draw, result, stillOwed);
  const paid = result - drawn.repaid + drawn.topUp;
  return {
    madeGood,
    repaid: drawn.repaid,
    topUp: drawn.topUp,
    carried,
    paid,
    kept: draw?.kind === "recoverable" ? paid - drawn.topUp : paid,
    balances: { owed: drawn.owed, deficit: deficit - madeGood + carried },
  };
}
