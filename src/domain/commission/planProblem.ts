import { compare, isLess, isPositive, one, ratio, zero, type Rational } from "./rational.ts";

/** What would mend it, for a sentence beside the field. */
export type Cure =
  | { readonly kind: "above" | "atLeast" | "atMost" | "setTo"; readonly value: Rational }
  | { readonly kind: "add"; readonly what: "tier" | "point" | "quota" | "targetVariable" | "name" }
  | { readonly kind: "change"; readonly to: string }
  | { readonly kind: "remove" };

export type ProblemKind =
  | "noTiers"
  | "firstTierNotAtZero"
  | "tiersOverlap"
  | "endInsideTier"
  | "pointsOverlap"
  | "payoutFalls"
  | "belowZero"
  | "notAboveZero"
  | "moreThanAll"
  | "needsQuota"
  | "needsTargetVariable"
  | "rateBelowZero"
  | "secondCap"
  | "softCapCarries"
  | "onlyPeriodCapCarries"
  | "mixedTiers"
  | "campaignNeedsPlainRates"
  | "sameName"
  | "endsBeforeStart"
  | "drawsOverlap"
  | "sameStart"
  | "otherCurrency"
  | "notWholeDays"
  | "nobodysShare";

/** `place` is a path such as `commission.schedule.tiers.1.from`. */
export type PlanProblem = {
  readonly place: string;
  readonly kind: ProblemKind;
  readonly cure: Cure;
};

export function problem(place: string, kind: ProblemKind, cure: Cure): PlanProblem {
  return { place, kind, cure };
}

export function notBelowZero(place: string, value: Rational): readonly PlanProblem[] {
  return isLess(value, zero) ? [problem(place, "belowZero", { kind: "atLeast", value: zero })] : [];
}

export function aboveZero(place: string, value: Rational | bigint): readonly PlanProblem[] {
  const above = isPositive(typeof value === "bigint" ? ratio(value) : value);
  return above ? [] : [problem(place, "notAboveZero", { kind: "above", value: zero })];
}

/** A share from nothing to all. */
export function aShare(place: string, value: Rational): readonly PlanProblem[] {
  const all = { kind: "atMost", value: one } as const;
  return compare(value, one) > 0n
    ? [problem(place, "moreThanAll", all)]
    : notBelowZero(place, value);
}
