import type { Day } from "../day.ts";
import type { Measured } from "./calendar.ts";
import type { Rational } from "./rational.ts";
import type { Schedule } from "./schedule.ts";

export type Comparison = "atLeast" | "over";

/** What is asked of one deal: its whole amount, or one of its measures ("products", "months"). */
export type Condition = {
  readonly of: "amount" | { readonly measure: string };
  readonly is: Comparison;
  readonly than: bigint;
};

/**
 * What is asked of results: a share of quota in this period, the quarter or year to date,
 * or in every period of the quarter or year so far.
 */
export type Gate = {
  readonly of: Measured | "everyPeriodOfQuarter" | "everyPeriodOfYear";
  readonly is: Comparison;
  readonly share: Rational;
};

/** An extra for each deal that meets all conditions: an amount, or points on its credit. */
export type Kicker = {
  readonly kind: "kicker";
  readonly name: string;
  readonly when: readonly Condition[];
  readonly pays:
    | { readonly kind: "fixed"; readonly amount: bigint }
    | { readonly kind: "points"; readonly points: Rational };
  readonly insideCap: boolean;
};

/** A campaign from the day `from` to the day `to`, both in it, paid by what it counts. */
export type Spiff = {
  readonly kind: "spiff";
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly counts: "deals" | "credit" | { readonly measure: string };
  readonly when: readonly Condition[];
  /** Edges in what is counted; rates in minor units for each (or shares of credit). */
  readonly schedule: Schedule;
  readonly insideCap: boolean;
};

/** An amount once a period, quarter or year, at its end, when all gates are met. */
export type Bonus = {
  readonly kind: "bonus";
  readonly name: string;
  readonly per: Measured;
  readonly amount: bigint;
  readonly gates: readonly Gate[];
  readonly insideCap: boolean;
};

export type Extra = Kicker | Spiff | Bonus;
