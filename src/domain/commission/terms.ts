import { together, type Calendar, type Measured } from "./calendar.ts";
import { measuredOver, type Plan } from "./plan.ts";
import type { Expected } from "./quota.ts";
import { dividedBy, isPositive, sum, times, type Rational } from "./rational.ts";
import { rateTable, type RateTable, type Targets } from "./rateTable.ts";
import type { EdgeUnit } from "./schedule.ts";

/** A plan with the figures of one period put in, so that they are worked out once. */
export type Terms = {
  /** The quota of this period, and up to it of its quarter and year, whatever versions they had. */
  readonly quotaToDate: Readonly<Record<Measured, Rational | undefined>>;
  /** Undefined when the schedule needs a quota that is not set. */
  readonly table: RateTable | undefined;
  readonly otherwise: RateTable | undefined;
  readonly threshold: Rational | undefined;
  readonly creditCap: { readonly most: Rational; readonly beyond: Rational } | undefined;
};

/** `expected` is what the plan expects of every period of the calendar; see `expectedBy`. */
export function termsIn(
  plan: Plan,
  calendar: Calendar,
  expected: readonly Expected[],
  index: number,
): Terms {
  const over = (measured: Measured, toDate: boolean) =>
    expected.slice(...spanAt(calendar, index, measured, toDate));
  const quota = (measured: Measured) => targetsOver(over(measured, true)).quota;
  const whole = targetsOver(over(measuredOver(plan), false));
  const { schedule, gated, threshold, caps } = plan.commission;
  const creditCap = caps.find((cap) => cap.on === "credit");
  const most = creditCap && inCredit(creditCap.most, creditCap.by, whole);
  return {
    quotaToDate: { period: quota("period"), quarter: quota("quarter"), year: quota("year") },
    table: rateTable(schedule, whole),
    otherwise: gated && rateTable(gated.otherwise, whole),
    threshold: threshold && inCredit(threshold.at, threshold.by, whole),
    creditCap: creditCap && most && { most, beyond: creditCap.beyond },
  };
}

/** Where the periods measured together with the one at `index` begin and end; `toDate` with itself. */
function spanAt(
  calendar: Calendar,
  index: number,
  measured: Measured,
  toDate: boolean,
): readonly [number, number] {
  const period = calendar[index];
  const isIn = (at: number): boolean => {
    const other = calendar[at];
    return period !== undefined && other !== undefined && together(period, other, measured);
  };
  let first = index;
  while (isIn(first - 1)) first -= 1;
  if (toDate) return [first, index + 1];
  let next = index + 1;
  while (isIn(next)) next += 1;
  return [first, next];
}

function inCredit(edge: Rational, by: EdgeUnit, { quota }: Targets): Rational | undefined {
  return by === "amount" ? edge : quota && times(edge, quota);
}

/**
 * A quota of nothing is no quota: attainment of it means nothing. The target variable is in the
 * same proportion to it as in the version's own figures: its base rate is not the earlier versions'.
 */
function targetsOver(expected: readonly Expected[]): Targets {
  const quota = sum(expected.map((each) => each.quota));
  const ownQuota = sum(expected.flatMap(({ own }) => own.quota ?? []));
  const ownVariable = sum(expected.flatMap(({ own }) => own.variable ?? []));
  if (!isPositive(quota)) return {};
  if (!isPositive(ownQuota) || !isPositive(ownVariable)) return { quota };
  return { quota, variable: times(quota, dividedBy(ownVariable, ownQuota)) };
}
