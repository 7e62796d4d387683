import type { Brand } from "../brand.ts";
import type { Day } from "../day.ts";
import type { Currency } from "../money.ts";
import type { Measured } from "./calendar.ts";
import type { Draw } from "./draw.ts";
import type { Extra, Gate } from "./extras.ts";
import type { Rational } from "./rational.ts";
import type { Cautious, Rounding } from "./rounding.ts";
import type { EdgeUnit, Schedule } from "./schedule.ts";

/** What counts as a sale, and when. With `units`, credit is a count and rates are minor units for each. */
type Basis = "bookings" | "acv" | "tcv" | "mrr" | "invoiced" | "cash" | "margin" | "units";

/** The credit expected of each period: always the same, or listed by the period's first day. */
export type Quota =
  | { readonly kind: "each"; readonly amount: bigint }
  | { readonly kind: "listed"; readonly amounts: readonly PeriodQuota[] };

type PeriodQuota = {
  readonly first: Day;
  readonly amount: bigint;
  /** Given for this person and this period: neither ramped nor prorated once more. */
  readonly isFinal?: boolean;
};

/** How quota shrinks when the plan is in force for part of a period only. */
type Proration = "none" | "days" | "daysAfterStart" | "wholeMonths";

/** Shares of the full quota for the periods from the one `from` falls in; full afterwards. */
type Ramp = { readonly from: Day; readonly shares: readonly Rational[] };

/**
 * What tiers are counted over: each deal alone, a period, or the quarter or year to date.
 * With `deductions` the plan pays what all of it earns less what was paid before; without,
 * the total only chooses the tier, and the period's own sales are paid at its rate.
 */
type Accumulation =
  | "deal"
  | "period"
  | { readonly toDate: "quarter" | "year"; readonly deductions: boolean };

/** No commission below `at`. A cliff then pays from the first unit; `excess` pays what is above alone. */
type Threshold = {
  readonly by: EdgeUnit;
  readonly at: Rational;
  readonly kind: "cliff" | "excess";
};

/**
 * The most that counts (`credit`, over what the tiers are counted over) or is paid (`pay`).
 * `beyond` is the share that still counts past it: zero is a hard cap, more a soft one.
 * Pay withheld by a period's hard cap is lost, or carried into the next period.
 */
export type Cap =
  | {
      readonly on: "credit";
      readonly by: EdgeUnit;
      readonly most: Rational;
      readonly beyond: Rational;
    }
  | {
      readonly on: "pay";
      readonly per: "deal" | "period" | "year";
      readonly most: bigint;
      readonly beyond: Rational;
      readonly withheld: "lost" | "carried";
    };

export type CommissionRule = {
  readonly schedule: Schedule;
  readonly accumulation: Accumulation;
  readonly threshold?: Threshold;
  readonly caps: readonly Cap[];
  /** When not all of these are met, `otherwise` is the schedule: a gated accelerator. */
  readonly gated?: { readonly gates: readonly Gate[]; readonly otherwise: Schedule };
};

/** Commission already paid that goes back when a deal is cancelled. */
type Clawback =
  | { readonly kind: "whole"; readonly withinDays: number }
  | { readonly kind: "proRata"; readonly termDays: number };

/**
 * One version of one person's plan, as it was typed. Amounts are minor units of `currency`.
 *
 * What goes on across versions, so that a new one changes nothing before its first day:
 * - Credit and quotas of a period, quarter or year count together under whatever versions they came.
 *   A version pays by its own rates what its days add to that; what it would have paid for the credit
 *   before them is left out (`Line.counted`), and what was paid for it stays.
 * - A version's quota for the rest of a quarter or year is its own, as if none came after it.
 * - Caps hold what was paid under earlier versions too; what they carried is paid under later ones.
 * - Campaigns of one name go on counting. Bonuses are paid by the last version of a period alone.
 * - Draws are settled by the version at a period's end, and forgiven by the one a year ended under.
 */
export type PlanTerms = {
  readonly from: Day;
  /** The last day in force; without it, until a later version starts. */
  readonly until?: Day;
  readonly currency: Currency;
  readonly basis: Basis;
  readonly rounding: Rounding;
  readonly quota?: Quota;
  /** Commission for exactly the quota, each period; `prorated` when it shrinks as the quota does. */
  readonly targetVariable?: { readonly amount: bigint; readonly prorated: boolean };
  readonly proration: Proration;
  readonly ramp?: Ramp;
  readonly commission: CommissionRule;
  readonly extras: readonly Extra[];
  readonly draws: readonly Draw[];
  readonly clawback?: Clawback;
  /** A period that comes to less than nothing is carried into the next, forgotten, or paid back at once. */
  readonly negative: "carried" | "forgotten" | "paidBack";
  /** Days from the first day after a period to its payday. */
  readonly paidAfterDays: number;
};

/** Terms that make sense, as `checkPlans` found them. */
export type Plan = Brand<Omit<PlanTerms, "rounding">, "Plan"> & {
  readonly rounding: Rounding | Cautious;
};

/** What the tiers of `plan` are added up over. */
export function measuredOver({ commission: { accumulation } }: Plan): Measured {
  return typeof accumulation === "string" ? "period" : accumulation.toDate;
}
