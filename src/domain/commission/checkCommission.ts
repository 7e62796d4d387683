import { checkSchedule, leastPoints, needs } from "./checkSchedule.ts";
import type { Cap, PlanTerms } from "./plan.ts";
import { aboveZero, aShare, notBelowZero, problem, type PlanProblem } from "./planProblem.ts";
import { isLess, minus, ratio, zero, type Rational } from "./rational.ts";
import type { Schedule } from "./schedule.ts";

/** What makes no sense in the part of the plan that tiers, thresholds and caps are in. */
export function checkCommission(terms: PlanTerms): readonly PlanProblem[] {
  const { schedule, threshold, caps, gated } = terms.commission;
  const credit = caps.find((cap) => cap.on === "credit");
  return [
    ...checkUsed("commission.schedule", schedule, terms),
    ...(threshold
      ? [
          ...aboveZero("commission.threshold.at", threshold.at),
          ...needsQuota("commission.threshold.by", threshold.by === "quota", terms),
        ]
      : []),
    ...caps.flatMap((cap, at) => checkCap(`commission.caps.${at}`, cap, caps.slice(0, at))),
    ...needsQuota("commission.caps", credit?.by === "quota", terms),
    ...(gated
      ? [
          ...checkUsed("commission.gated.otherwise", gated.otherwise, terms),
          ...needsQuota("commission.gated.gates", gated.gates.length > 0, terms),
          ...checkMixed(schedule, gated.otherwise, terms),
        ]
      : []),
  ];
}

/** A gate on results asks for a share of quota. */
export function needsQuota(
  place: string,
  asked: boolean,
  { quota }: PlanTerms,
): readonly PlanProblem[] {
  return asked && !quota ? [problem(place, "needsQuota", { kind: "add", what: "quota" })] : [];
}

function checkUsed(place: string, schedule: Schedule, terms: PlanTerms): readonly PlanProblem[] {
  const asked = needs(schedule);
  return [
    ...checkSchedule(place, schedule),
    ...needsQuota(place, asked.quota, terms),
    ...(asked.variable && !terms.targetVariable
      ? [problem(place, "needsTargetVariable", { kind: "add", what: "targetVariable" } as const)]
      : []),
    ...checkLeastRate(place, schedule, terms),
  ];
}

/** Points under the base rate must leave something of it, whichever quota it is told against. */
function checkLeastRate(
  place: string,
  schedule: Schedule,
  { quota, targetVariable }: PlanTerms,
): readonly PlanProblem[] {
  const points = leastPoints(schedule);
  if (!points || !quota || !targetVariable) return [];
  const amounts =
    quota.kind === "each" ? [quota.amount] : quota.amounts.map(({ amount }) => amount);
  const bases = amounts
    .filter((amount) => amount > 0n)
    .map((amount) => ratio(targetVariable.amount, amount));
  const base = bases.reduce<Rational | undefined>(
    (least, rate) => (least === undefined || isLess(rate, least) ? rate : least),
    undefined,
  );
  const lowest = minus(zero, base ?? zero);
  return isLess(points, lowest)
    ? [problem(place, "rateBelowZero", { kind: "atLeast", value: lowest })]
    : [];
}

function checkCap(place: string, cap: Cap, before: readonly Cap[]): readonly PlanProblem[] {
  const same = (other: Cap) =>
    cap.on === "credit" ? other.on === "credit" : other.on === "pay" && other.per === cap.per;
  const most = typeof cap.most === "bigint" ? ratio(cap.most) : cap.most;
  return [
    ...(before.some(same) ? [problem(place, "secondCap", { kind: "remove" } as const)] : []),
    ...notBelowZero(`${place}.most`, most),
    ...aShare(`${place}.beyond`, cap.beyond),
    ...(cap.on === "pay" && cap.withheld === "carried" ? checkCarried(place, cap) : []),
  ];
}

function checkCarried(
  place: string,
  { per, beyond }: Extract<Cap, { readonly on: "pay" }>,
): readonly PlanProblem[] {
  const lost = { kind: "change", to: "lost" } as const;
  if (per !== "period") return [problem(`${place}.withheld`, "onlyPeriodCapCarries", lost)];
  const hard = { kind: "setTo", value: zero } as const;
  return beyond.n === 0n ? [] : [problem(`${place}.beyond`, "softCapCarries", hard)];
}

/** Paid at the rate reached, and by what was paid before: one plan cannot do now one, now the other. */
function checkMixed(
  schedule: Schedule,
  otherwise: Schedule,
  { commission: { accumulation } }: PlanTerms,
): readonly PlanProblem[] {
  const byBand = typeof accumulation === "object" && !accumulation.deductions;
  const mixed = (schedule.kind === "wholeAmount") !== (otherwise.kind === "wholeAmount");
  const cure = { kind: "change", to: schedule.kind } as const;
  return byBand && mixed ? [problem("commission.gated.otherwise", "mixedTiers", cure)] : [];
}
