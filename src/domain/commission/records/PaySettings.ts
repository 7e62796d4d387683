import type { Money } from "../../money.ts";
import type { Rational } from "../rational.ts";

/**
 * What a person says of their own pay, for their own eyes. Nothing here is known to anybody else,
 * and all of it may be missing.
 */
export type PaySettings = {
  /** "I keep about … a month", without knowing any plan. */
  readonly perMonth?: Money;
  /** The share of commission that is left after deductions, by their own estimate; all where it is not said. */
  readonly share?: Rational;
  /** Days from the first day after a period to its payday, where it is not as the plan says. */
  readonly paidAfterDays?: number;
  /** Commission already spoken for; nothing where it is not said. */
  readonly committed?:
    | { readonly kind: "amount"; readonly each: Money }
    /** What selling exactly the target pays: goals are paid for by what is earned past it. */
    | { readonly kind: "onTarget" };
  /** What a deal usually comes to, to say "about two deals". */
  readonly usualDeal?: Money;
};
