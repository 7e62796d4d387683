import { addDays, type Day } from "../day.ts";
import { addMonths } from "./addMonths.ts";
import { daysIn, overlap, periodIndex, type Calendar, type Period, type Span } from "./calendar.ts";
import { creditUnitOf } from "./creditUnit.ts";
import type { Plan } from "./plan.ts";
import { one, plus, ratio, times, zero, type Rational } from "./rational.ts";
import type { Targets } from "./rateTable.ts";

/** The days a version is in force: to its own last day, or until the next version starts. */
export function inForce(plans: readonly Plan[], plan: Plan): { first: Day; next?: Day } {
  const own = ownNext(plan);
  const ends = [
    ...(own === undefined ? [] : [own]),
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

/** The first day after the last one that the version gives itself. */
function ownNext({ until }: Plan): Day | undefined {
  return until === undefined ? undefined : addDays(until, 1);
}

/** What one period adds to what a version expects of its quarter or year. */
export type Expected = {
  /** What was, and by this version will be, expected of the period. */
  readonly quota: Rational;
  /** What the version itself would expect of it, had it held since the first one did. */
  readonly own: Targets;
};

/**
 * What `plan` expects of each period of `calendar`. Of the days before it that is what the versions
 * of those days did; of the days after, what it says itself, as if none came after it: what somebody
 * writes later never changes what was expected before.
 */
export function expectedBy(
  plans: readonly Plan[],
  plan: Plan,
  calendar: Calendar,
): readonly Expected[] {
  const until = ownNext(plan);
  const earlier = plans
    .filter((each) => each.from < plan.from && creditUnitOf(each) === creditUnitOf(plan))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const spans: readonly Holding[] = [
    ...earlier.map((each) => ({ plan: each, ...inForce(plans, each) })),
    { plan, first: plan.from, ...(until !== undefined && { next: until }) },
  ];
  const since = spans[0]?.first ?? plan.from;
  return calendar.map((period) => ({
    quota: quotaOver(spans, calendar, period),
    own: ownTargets(plan, calendar, period, overlap(period, since, until)),
  }));
}

type Holding = { readonly plan: Plan; readonly first: Day; readonly next?: Day };

/** The quotas of the versions that hold a part of the period, each for as much of it as it holds. */
function quotaOver(spans: readonly Holding[], calendar: Calendar, period: Period): Rational {
  const held = spans.flatMap(({ plan, first, next }) => {
    const days = overlap(period, first, next);
    return days ? [{ plan, days }] : [];
  });
  const [from, to] = [held[0], held.at(-1)];
  if (!from || !to) return zero;
  const all = held.reduce((count, { days }) => count + daysIn(days), 0n);
  const share = prorated(to.plan, { first: from.days.first, next: to.days.next }, period);
  return held.reduce((quota, { plan, days }) => {
    const full = fullQuota(plan, period);
    if (!full) return quota;
    const part = times(ratio(full.amount), ratio(daysIn(days), all));
    if (full.isFinal) return plus(quota, part);
    return plus(quota, times(part, times(share, ramped(plan, calendar, period))));
  }, zero);
}

function ownTargets(
  plan: Plan,
  calendar: Calendar,
  period: Period,
  held: Span | undefined,
): Targets {
  if (!held) return {};
  const share = times(prorated(plan, held, period), ramped(plan, calendar, period));
  const full = fullQuota(plan, period);
  const variable = plan.targetVariable;
  return {
    ...(full && { quota: times(ratio(full.amount), full.isFinal ? one : share) }),
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

function prorated({ proration }: Plan, held: Span, period: Period): Rational {
  switch (proration) {
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
