import type { Day } from "../../day.ts";
import type { Currency } from "../../money.ts";
import type { Period } from "../calendar.ts";
import type { Draw } from "../draw.ts";
import type { Extra, Gate } from "../extras.ts";
import type { Cap, PlanTerms } from "../plan.ts";
import type { Rational } from "../rational.ts";
import type { CalendarTerms } from "../records/CalendarTerms.ts";
import type { EdgeUnit, Rate } from "../schedule.ts";

/** An edge as it is written: an amount, or with a percent sign a share of the quota. */
export type Edge = { readonly by: EdgeUnit; readonly at: Rational };

/** What the rows of one plan have said so far. */
export type PlanLines = {
  /** The rows, in the order of the file. */
  readonly lines: number[];
  /** By a place in the terms the row that said it. */
  readonly places: Map<string, number>;
  name?: string;
  currency?: Currency;
  counted?: PlanTerms["basis"];
  rounding?: PlanTerms["rounding"];
  calendar?: CalendarTerms;
  readonly periods: Period[];
  quota?: bigint;
  readonly quotas: { readonly first: Day; readonly amount: bigint }[];
  targetVariable?: { readonly amount: bigint; readonly prorated: boolean };
  proration?: PlanTerms["proration"];
  rampFrom?: Day;
  readonly ramp: Rational[];
  pays?:
    | "flat"
    | "marginal"
    | "wholeAmount"
    | "interpolatedRate"
    | "interpolatedAmount"
    | "payCurve";
  readonly tiers: { readonly from: Edge; readonly rate?: Rate; readonly amount?: bigint }[];
  readonly points: { readonly attainment: Rational; readonly payout: Rational }[];
  /** What has to be reached before the rates above hold, and what holds until then. */
  readonly gates: Gate[];
  otherwisePays?: "flat" | "marginal" | "wholeAmount";
  readonly otherwise: { readonly from: Edge; readonly rate: Rate }[];
  end?: Edge;
  beyond?: "level" | "continues";
  accumulation?: PlanTerms["commission"]["accumulation"];
  threshold?: PlanTerms["commission"]["threshold"];
  readonly caps: Cap[];
  readonly extras: Extra[];
  readonly draws: Draw[];
  clawback?: PlanTerms["clawback"];
  negative?: PlanTerms["negative"];
  paidAfterDays?: number;
  until?: Day;
};

export function noLines(): PlanLines {
  return {
    lines: [],
    places: new Map(),
    periods: [],
    quotas: [],
    ramp: [],
    tiers: [],
    gates: [],
    otherwise: [],
    points: [],
    caps: [],
    extras: [],
    draws: [],
  };
}
