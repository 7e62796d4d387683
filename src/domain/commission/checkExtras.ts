import { needsQuota } from "./checkCommission.ts";
import { checkSchedule, needs } from "./checkSchedule.ts";
import type { Extra, Spiff } from "./extras.ts";
import type { PlanTerms } from "./plan.ts";
import { notBelowZero, problem, type PlanProblem } from "./planProblem.ts";
import { ratio } from "./rational.ts";

/** What makes no sense in the plan's kickers, SPIFFs and bonuses. */
export function checkExtras(terms: PlanTerms): readonly PlanProblem[] {
  return terms.extras.flatMap((extra, at) => {
    const place = `extras.${at}`;
    return [
      ...checkName(place, extra, terms.extras.slice(0, at)),
      ...checkExtra(place, extra, terms),
    ];
  });
}

/** Statements tell lines apart by these names. */
function checkName(
  place: string,
  { name }: Extra,
  before: readonly Extra[],
): readonly PlanProblem[] {
  const taken = name.trim() === "" || before.some((other) => other.name === name);
  return taken ? [problem(`${place}.name`, "sameName", { kind: "add", what: "name" })] : [];
}

function checkExtra(place: string, extra: Extra, terms: PlanTerms): readonly PlanProblem[] {
  switch (extra.kind) {
    case "kicker":
      return extra.pays.kind === "fixed"
        ? notBelowZero(`${place}.pays.amount`, ratio(extra.pays.amount))
        : notBelowZero(`${place}.pays.points`, extra.pays.points);
    case "bonus":
      return [
        ...notBelowZero(`${place}.amount`, ratio(extra.amount)),
        ...needsQuota(`${place}.gates`, extra.gates.length > 0, terms),
      ];
    case "spiff":
      return checkSpiff(place, extra);
  }
}

function checkSpiff(place: string, { schedule, from, to }: Spiff): readonly PlanProblem[] {
  const { quota, variable } = needs(schedule);
  const plain = { kind: "change", to: "amount" } as const;
  return [
    ...(to < from
      ? [problem(`${place}.to`, "endsBeforeStart", { kind: "change", to: from } as const)]
      : []),
    ...(quota || variable ? [problem(`${place}.schedule`, "campaignNeedsPlainRates", plain)] : []),
    ...checkSchedule(`${place}.schedule`, schedule),
  ];
}
