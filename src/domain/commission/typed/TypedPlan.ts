import type { Day } from "../../day.ts";
import type { Currency } from "../../money.ts";
import type { Measured } from "../calendar.ts";
import type { EdgeUnit } from "../schedule.ts";

/**
 * A plan as somebody is typing it, in the terms most plans have: nothing is read yet, so that
 * nothing typed is lost to an error. Amounts, percentages and numbers are text, as typed.
 */
export type TypedPlan = {
  /** What people call it; it may be empty. */
  readonly name: string;
  /** As the date field gives it, `YYYY-MM-DD` or empty. */
  readonly from: string;
  readonly currency: string;
  /** Months in a period of target and pay. */
  readonly months: 1 | 3 | 12;
  /** The month fiscal years start in, from 1. */
  readonly yearStarts: number;
  /** Expected of each period; empty without a target. */
  readonly quota: string;
  /** Days from the end of a period to its payday. */
  readonly paidAfterDays: string;
  /** One rate; tiers with rates of their own; or so much at target, and times that rate past it. */
  readonly shape: "flat" | "tiers" | "accelerators";
  readonly rate: string;
  /** Commission for exactly the target, each period. */
  readonly onTarget: string;
  /** Whether what is reached sets the rate of everything, or of what is above alone. */
  readonly whole: boolean;
  /** Whether tiers start at amounts or at shares of the target. */
  readonly by: EdgeUnit;
  readonly tiers: readonly TypedTier[];
  readonly accelerators: readonly TypedAccelerator[];
  /** What sales are added up over before a rate is looked up. */
  readonly counted: "deal" | Measured;
  readonly kickers: readonly TypedKicker[];
  readonly bonuses: readonly TypedBonus[];
  /** The most a period pays; empty without a cap. */
  readonly cap: string;
};

/** The first tier starts at nothing, whatever its `from` says. */
export type TypedTier = { readonly id: string; readonly from: string; readonly rate: string };

/** Past `past` % of the target, `times` the rate. */
export type TypedAccelerator = {
  readonly id: string;
  readonly past: string;
  readonly times: string;
};

/** For each deal of at least `atLeast`: an amount, or percentage points of the deal. */
export type TypedKicker = {
  readonly id: string;
  readonly name: string;
  readonly atLeast: string;
  readonly pays: "fixed" | "points";
  readonly value: string;
};

/** `amount` once a period, quarter or year that reaches `at` % of its target. */
export type TypedBonus = {
  readonly id: string;
  readonly name: string;
  readonly per: Measured;
  readonly at: string;
  readonly amount: string;
};

/** One rate, to be filled in. */
export function emptyPlan(from: Day, currency: Currency | ""): TypedPlan {
  return {
    name: "",
    from,
    currency,
    months: 1,
    yearStarts: 1,
    quota: "",
    paidAfterDays: "30",
    shape: "flat",
    rate: "",
    onTarget: "",
    whole: false,
    by: "quota",
    tiers: [
      { id: "first", from: "0", rate: "" },
      { id: "second", from: "100", rate: "" },
    ],
    accelerators: [{ id: "first", past: "100", times: "1.5" }],
    counted: "period",
    kickers: [],
    bonuses: [],
    cap: "",
  };
}
