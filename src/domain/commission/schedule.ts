import type { Rational } from "./rational.ts";

/**
 * What one unit of credit pays: a plain rate (5 % of money, or minor units for each unit
 * sold), a multiple of the base rate (an accelerator of 1.5), or points over it (base + 2 %).
 * The base rate is the target variable divided by the quota.
 */
export type Rate =
  | { readonly kind: "rate"; readonly rate: Rational }
  | { readonly kind: "timesBase"; readonly times: Rational }
  | { readonly kind: "pointsOverBase"; readonly points: Rational };

/** What edges count in: minor units (or units sold) of credit, or shares of the quota. */
export type EdgeUnit = "amount" | "quota";

/** A band; it starts at `from`, inclusive, and ends where the next one starts. */
export type Tier = { readonly from: Rational; readonly rate: Rate };

/** A band that pays an amount when it is finished and a share of it on the way. */
type AmountTier = { readonly from: Rational; readonly amount: bigint };

/** On a pay curve: the share of the target variable paid out at this attainment. */
export type CurvePoint = { readonly attainment: Rational; readonly payout: Rational };

/**
 * How credit becomes commission.
 * - `marginal`: each tier's rate on the credit inside that tier.
 * - `wholeAmount`: the highest tier reached sets one rate for everything (retroactive).
 * - `interpolatedRate`: one rate for everything: the rates of finished tiers and a share of the current one's.
 * - `interpolatedAmount`: the amounts of finished tiers and a share of the current one's.
 * - `payCurve`: straight lines between points; nothing before the first, and past the last
 *   `level` or on along the last line.
 */
export type Schedule =
  | { readonly kind: "flat"; readonly rate: Rate }
  | {
      readonly kind: "marginal" | "wholeAmount";
      readonly by: EdgeUnit;
      readonly tiers: readonly Tier[];
    }
  | {
      readonly kind: "interpolatedRate";
      readonly by: EdgeUnit;
      readonly tiers: readonly Tier[];
      readonly end: Rational;
    }
  | {
      readonly kind: "interpolatedAmount";
      readonly by: EdgeUnit;
      readonly tiers: readonly AmountTier[];
      readonly end: Rational;
    }
  | {
      readonly kind: "payCurve";
      readonly points: readonly CurvePoint[];
      readonly beyond: "level" | "continues";
    };
