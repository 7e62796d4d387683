import { checkCommission } from "./checkCommission.ts";
import { checkExtras } from "./checkExtras.ts";
import type { Plan, PlanTerms, Quota } from "./plan.ts";
import { aboveZero, aShare, problem, type PlanProblem } from "./planProblem.ts";
import { ratio, zero } from "./rational.ts";

export type CheckedPlans =
  | { readonly status: "good"; readonly plans: readonly Plan[] }
  | { readonly status: "problems"; readonly problems: readonly PlanProblem[] };

/**
 * The versions of one person's plan, if each makes sense and all go together; or everything
 * the matter with them, each with its place (`1.draws.0.minimum` is in the second) and its cure.
 */
export function checkPlans(versions: readonly PlanTerms[]): CheckedPlans {
  const problems = versions.flatMap((terms, at) => [
    ...versionProblems(versions, terms, at),
    ...planProblems(terms).map((found) => ({ ...found, place: `${at}.${found.place}` })),
  ]);
  // The only way to a Plan: terms in which nothing was found.
  return problems.length > 0
    ? { status: "problems", problems }
    : { status: "good", plans: versions as readonly Plan[] };
}

/** Everything the matter with one version, in the order of its fields. */
function planProblems(terms: PlanTerms): readonly PlanProblem[] {
  const { from, until, quota, targetVariable, ramp } = terms;
  return [
    ...(until !== undefined && until < from
      ? [problem("until", "endsBeforeStart", { kind: "change", to: from })]
      : []),
    ...(quota ? checkQuota(quota) : []),
    ...(targetVariable ? aboveZero("targetVariable.amount", targetVariable.amount) : []),
    ...(ramp?.shares ?? []).flatMap((share, at) => [
      ...aShare(`ramp.shares.${at}`, share),
      ...(share.n === 0n ? aboveZero(`ramp.shares.${at}`, share) : []),
    ]),
    ...checkCommission(terms),
    ...checkExtras(terms),
    ...checkDraws(terms),
    ...checkDays(terms),
  ];
}

function versionProblems(
  versions: readonly PlanTerms[],
  { from, currency }: PlanTerms,
  at: number,
): readonly PlanProblem[] {
  const first = versions[0];
  return [
    ...(versions.slice(0, at).some((other) => other.from === from)
      ? [problem(`${at}.from`, "sameStart", { kind: "remove" } as const)]
      : []),
    ...(first && first.currency !== currency
      ? [
          problem(`${at}.currency`, "otherCurrency", {
            kind: "change",
            to: first.currency,
          } as const),
        ]
      : []),
  ];
}

function checkQuota(quota: Quota): readonly PlanProblem[] {
  if (quota.kind === "each") return aboveZero("quota.amount", quota.amount);
  return quota.amounts.flatMap(({ first, amount }, at) => [
    ...aboveZero(`quota.amounts.${at}.amount`, amount),
    ...(quota.amounts.slice(0, at).some((other) => other.first === first)
      ? [problem(`quota.amounts.${at}.first`, "sameStart", { kind: "remove" } as const)]
      : []),
  ]);
}

function checkDraws({ draws }: PlanTerms): readonly PlanProblem[] {
  return draws.flatMap(({ minimum, from, to }, at) => [
    ...aboveZero(`draws.${at}.minimum`, minimum),
    ...(to !== undefined && to < from
      ? [problem(`draws.${at}.to`, "endsBeforeStart", { kind: "change", to: from } as const)]
      : []),
    ...draws.slice(0, at).flatMap((other, before) => {
      const apart =
        (to !== undefined && to < other.from) || (other.to !== undefined && other.to < from);
      const cure = { kind: "change", to: from < other.from ? other.from : from } as const;
      const earlier = from < other.from ? at : before;
      return apart ? [] : [problem(`draws.${earlier}.to`, "drawsOverlap", cure)];
    }),
  ]);
}

/** Ten years: no plan pays or takes back later, and no calendar ends before. */
const mostDays = 3_660;

function checkDays({ clawback, paidAfterDays }: PlanTerms): readonly PlanProblem[] {
  const days: readonly (readonly [string, number | undefined])[] = [
    ["clawback.withinDays", clawback?.kind === "whole" ? clawback.withinDays : undefined],
    ["clawback.termDays", clawback?.kind === "proRata" ? clawback.termDays : undefined],
    ["paidAfterDays", paidAfterDays],
  ];
  return days.flatMap(([place, value]) => {
    if (value !== undefined && value > mostDays)
      return [problem(place, "notWholeDays", { kind: "atMost", value: ratio(BigInt(mostDays)) })];
    return value === undefined || (Number.isSafeInteger(value) && value >= 0)
      ? []
      : [problem(place, "notWholeDays", { kind: "atLeast", value: zero } as const)];
  });
}
