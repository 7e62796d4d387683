import { notBelowZero, problem, type PlanProblem } from "./planProblem.ts";
import { compare, isLess, isPositive, ratio, zero, type Rational } from "./rational.ts";
import type { CurvePoint, Schedule, Tier } from "./schedule.ts";

/** What makes no sense in `schedule`, which stands at `place` in its plan. */
export function checkSchedule(place: string, schedule: Schedule): readonly PlanProblem[] {
  switch (schedule.kind) {
    case "flat":
      return checkRate(`${place}.rate`, schedule.rate);
    case "payCurve":
      return checkPoints(`${place}.points`, schedule.points);
    case "marginal":
    case "wholeAmount":
      return [
        ...checkEdges(`${place}.tiers`, schedule.tiers),
        ...schedule.tiers.flatMap(({ rate }, at) => checkRate(`${place}.tiers.${at}.rate`, rate)),
      ];
    case "interpolatedRate":
      return [
        ...checkEdges(`${place}.tiers`, schedule.tiers),
        ...schedule.tiers.flatMap(({ rate }, at) => checkRate(`${place}.tiers.${at}.rate`, rate)),
        ...checkEnd(`${place}.end`, schedule.tiers, schedule.end),
      ];
    case "interpolatedAmount":
      return [
        ...checkEdges(`${place}.tiers`, schedule.tiers),
        ...schedule.tiers.flatMap(({ amount }, at) =>
          notBelowZero(`${place}.tiers.${at}.amount`, ratio(amount)),
        ),
        ...checkEnd(`${place}.end`, schedule.tiers, schedule.end),
      ];
  }
}

/** Points over the base rate may be below zero; `checkPlan` sees to what is left of the rate. */
function checkRate(place: string, rate: Tier["rate"]): readonly PlanProblem[] {
  if (rate.kind === "rate") return notBelowZero(place, rate.rate);
  return rate.kind === "timesBase" ? notBelowZero(place, rate.times) : [];
}

type Edged = { readonly from: Rational };

function checkEdges(place: string, tiers: readonly Edged[]): readonly PlanProblem[] {
  const first = tiers[0];
  if (!first) return [problem(place, "noTiers", { kind: "add", what: "tier" })];
  const start =
    compare(first.from, zero) === 0n
      ? []
      : [problem(`${place}.0.from`, "firstTierNotAtZero", { kind: "setTo", value: zero })];
  return [
    ...start,
    ...tiers.slice(1).flatMap((tier, at) => {
      const before = tiers[at]?.from ?? zero;
      if (isLess(before, tier.from)) return [];
      const cure = { kind: "above", value: before } as const;
      return [problem(`${place}.${at + 1}.from`, "tiersOverlap", cure)];
    }),
  ];
}

function checkEnd(place: string, tiers: readonly Edged[], end: Rational): readonly PlanProblem[] {
  const last = tiers.at(-1)?.from ?? zero;
  return isLess(last, end) ? [] : [problem(place, "endInsideTier", { kind: "above", value: last })];
}

function checkPoints(place: string, points: readonly CurvePoint[]): readonly PlanProblem[] {
  if (points.length < 2) return [problem(place, "noTiers", { kind: "add", what: "point" })];
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    const here = `${place}.${at}`;
    if (!before)
      return [
        ...notBelowZero(`${here}.attainment`, point.attainment),
        ...notBelowZero(`${here}.payout`, point.payout),
      ];
    return [
      ...(isLess(before.attainment, point.attainment)
        ? []
        : [
            problem(`${here}.attainment`, "pointsOverlap", {
              kind: "above",
              value: before.attainment,
            } as const),
          ]),
      ...(isLess(point.payout, before.payout)
        ? [
            problem(`${here}.payout`, "payoutFalls", {
              kind: "atLeast",
              value: before.payout,
            } as const),
          ]
        : []),
    ];
  });
}

/** What `schedule` needs of the plan to mean anything. */
export function needs(schedule: Schedule): { readonly quota: boolean; readonly variable: boolean } {
  if (schedule.kind === "payCurve") return { quota: true, variable: true };
  if (schedule.kind === "interpolatedAmount")
    return { quota: schedule.by === "quota", variable: false };
  const variable = ratesOf(schedule).some(({ kind }) => kind !== "rate");
  return { quota: variable || (schedule.kind !== "flat" && schedule.by === "quota"), variable };
}

/** The least points over base in `schedule`, when it is below zero. */
export function leastPoints(schedule: Schedule): Rational | undefined {
  if (schedule.kind === "payCurve" || schedule.kind === "interpolatedAmount") return undefined;
  return ratesOf(schedule).reduce<Rational | undefined>((least, rate) => {
    if (rate.kind !== "pointsOverBase" || isPositive(rate.points)) return least;
    return least === undefined || isLess(rate.points, least) ? rate.points : least;
  }, undefined);
}

function ratesOf(
  schedule: Exclude<Schedule, { readonly kind: "payCurve" | "interpolatedAmount" }>,
): readonly Tier["rate"][] {
  return schedule.kind === "flat" ? [schedule.rate] : schedule.tiers.map(({ rate }) => rate);
}
