import { together, type Calendar, type Measured, type Period } from "./calendar.ts";
import { measuredOver, type Plan } from "./plan.ts";
import { isPositive, plus, times, zero, type Rational } from "./rational.ts";
import { rateTable, type RateTable, type Targets } from "./rateTable.ts";
import type { EdgeUnit } from "./schedule.ts";

/** A plan with the figures of one period put in, so that they are worked out once. */
export type Terms = {
  /** The quota of this period, and up to it of its quarter and year. */
  readonly quotaToDate: Readonly<Record<Measured, Rational | undefined>>;
  /** Undefined when the schedule needs a quota that is not set. */
  readonly table: RateTable | undefined;
  readonly otherwise: RateTable | undefined;
  readonly threshold: Rational | undefined;
  readonly creditCap: { readonly most: Rational; readonly beyond: Rational } | undefined;
};

/** `targets` are the plan's for every period of the calendar. */
export function termsIn(
  plan: Plan,
  calendar: Calendar,
  targets: readonly Targets[],
  period: Period,
): Terms {
  const over = (measured: Measured, toDate: boolean) =>
    added(
      targets.filter((_, at) => {
        const other = calendar[at];
        if (!other || !together(period, other, measured)) return false;
        return !toDate || other.first <= period.first;
      }),
    );
  const whole = over(measuredOver(plan), false);
  const { schedule, gated, threshold, caps } = plan.commission;
  const creditCap = caps.find((cap) => cap.on === "credit");
  const most = creditCap && inCredit(creditCap.most, creditCap.by, whole);
  return {
    quotaToDate: {
      period: over("period", true).quota,
      quarter: over("quarter", true).quota,
      year: over("year", true).quota,
    },
    table: rateTable(schedule, whole),
    otherwise: gated && rateTable(gated.otherwise, whole),
    threshold: threshold && inCredit(threshold.at, threshold.by, whole),
    creditCap: creditCap && most && { most, beyond: creditCap.beyond },
  };
}

function inCredit(edge: Rational, by: EdgeUnit, { quota }: Targets): Rational | undefined {
  return by === "amount" ? edge : quota && times(edge, quota);
}

function added(targets: readonly Targets[]): Targets {
  const quota = targets.reduce((all, target) => plus(all, target.quota ?? zero), zero);
  const variable = targets.reduce((all, target) => plus(all, target.variable ?? zero), zero);
  return { ...(isPositive(quota) && { quota }), ...(isPositive(variable) && { variable }) };
}
