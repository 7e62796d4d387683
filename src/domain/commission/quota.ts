import { addDays, type Day } from "../day.ts";
import { addMonths } from "./addMonths.ts";
import { daysIn, overlap, periodIndex, type Calendar, type Period, type Span } from "./calendar.ts";
import type { Plan } from "./plan.ts";
import { isPositive, one, ratio, times, zero, type Rational } from "./rational.ts";
import type { Targets } from "./rateTable.ts";

/** The days a version is in force: to its own last day, or until the next version starts. */
export function inForce(plans: readonly Plan[], plan: Plan): { first: Day; next?: Day } {
  const ends = [
    ...(plan.until === undefined ? [] : [addDays(plan.until, 1)]),
    ...plans.filter(({ from }) => from > plan.from).map(({ from }) => from),
  ];
  const next = ends.reduce<Day | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
  return next === undefined ? { first: plan.from } : { first: plan.from, next };
}

/** The version in force on `day`. */
export function planOn(plans: readonly Plan[], day: Day): Plan | undefined {
  return plans.find((plan) => {
    const { first, next } = inForce(plans, plan);
    return first <= day && (next === undefined || day < next);
  });
}

/**
 * What `plan` expects of `period`: ramped, and prorated when it is in force for a part of it.
 * A quota of nothing is no quota: attainment of it means nothing.
 */
export function targetsOf(
  plans: readonly Plan[],
  plan: Plan,
  calendar: Calendar,
  period: Period,
): Targets {
  const share = times(prorated(plans, plan, period), ramped(plan, calendar, period));
  const full = fullQuota(plan, period);
  const isWhole = full?.isFinal === true && isAlone(plans, plan, period);
  const quota = full === undefined ? zero : times(ratio(full.amount), isWhole ? one : share);
  const variable = plan.targetVariable;
  return {
    ...(isPositive(quota) && { quota }),
    ...(variable && {
      variable: times(ratio(variable.amount), variable.prorated ? share : one),
    }),
  };
}

function fullQuota(
  { quota }: Plan,
  period: Period,
): { readonly amount: bigint; readonly isFinal?: boolean } | undefined {
  return quota?.kind === "listed"
    ? quota.amounts.find(({ first }) => first === period.first)
    : quota;
}

/** A quota given for a period that two versions share is divided between them like any other. */
function isAlone(plans: readonly Plan[], plan: Plan, period: Period): boolean {
  return plans.every((other) => {
    const { first, next } = inForce(plans, other);
    return other === plan || overlap(period, first, next) === undefined;
  });
}

function prorated(plans: readonly Plan[], plan: Plan, period: Period): Rational {
  const { first, next } = inForce(plans, plan);
  const held = overlap(period, first, next);
  if (!held) return zero;
  switch (plan.proration) {
    case "none":
      return one;
    case "days":
      return ratio(daysIn(held), daysIn(period));
    case "daysAfterStart":
      return ratio(daysIn(held) - (held.first > period.first ? 1n : 0n), daysIn(period));
    case "wholeMonths":
      return wholeMonths(held, period);
  }
}

function wholeMonths(held: Span, period: Period): Rational {
  let whole = 0n;
  let months = 0;
  for (let first = period.first; first < period.next;) {
    months += 1;
    const after = addMonths(period.first, months);
    const next = after < period.next ? after : period.next;
    if (held.first <= first && next <= held.next) whole += 1n;
    first = next;
  }
  return ratio(whole, BigInt(months));
}

function ramped({ ramp }: Plan, calendar: Calendar, period: Period): Rational {
  if (!ramp) return one;
  const since = periodIndex(calendar, period.first) - periodIndex(calendar, ramp.from);
  return ramp.shares[since] ?? one;
}
