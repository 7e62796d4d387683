import type { Day } from "../../day.ts";
import { parseCurrency, type Currency } from "../../money.ts";
import { checkPlans } from "../checkPlan.ts";
import type { PlanTerms } from "../plan.ts";
import { zero } from "../rational.ts";
import type { CalendarTerms } from "../records/CalendarTerms.ts";
import type { PlanDraft } from "../records/PlanVersion.ts";
import type { EdgeUnit, Schedule } from "../schedule.ts";
import type { FileProblem } from "./fileProblem.ts";
import { noLines, type Edge, type PlanLines } from "./planDraftLines.ts";
import { planLine } from "./planLine.ts";
import type { RowReader } from "./rowReader.ts";
import { meaningOf, words, type TermName } from "./termWords.ts";

/** A plan as the rows of one person and first day have it, and which rows those are. */
export type PlanOfLines = { readonly draft: PlanDraft; readonly lines: readonly number[] };

/**
 * The plan in `rows`, which are all of one person and of one first day. Undefined with problems,
 * each at its row, where it lacks something or makes no sense.
 */
export function planOfLines(
  rows: readonly RowReader[],
  from: Day,
  isCurrency: (code: Currency) => boolean,
  problems: FileProblem[],
): PlanOfLines | undefined {
  const before = problems.length;
  const plan = noLines();
  const units = unitsIn(rows, plan, isCurrency);
  const first = rows[0]?.line ?? 0;
  if (!units) {
    if (problems.length === before)
      problems.push({ kind: "planLacks", line: first, term: "currency" });
    return undefined;
  }
  for (const row of rows) {
    plan.lines.push(row.line);
    planLine(row, plan, units);
  }
  // What is there and cannot be read is not lacking.
  if (problems.length === before)
    for (const term of lacking(plan)) problems.push({ kind: "planLacks", line: first, term });
  const terms = termsOf(plan, from, units.currency, first, problems);
  const calendar = calendarIn(plan);
  if (problems.length > before || !terms || !calendar) return undefined;
  const checked = checkPlans([terms]);
  if (checked.status === "problems") {
    for (const problem of checked.problems)
      problems.push({ kind: "plan", line: lineOf(plan, problem.place, first), problem });
    return undefined;
  }
  return { draft: { name: plan.name ?? from, calendar, terms }, lines: plan.lines };
}

/** What the amounts of all the other rows are read in; undefined with problems, or where it is not said. */
function unitsIn(
  rows: readonly RowReader[],
  plan: PlanLines,
  isCurrency: (code: Currency) => boolean,
) {
  for (const row of rows) {
    const term = meaningOf(row.text("term") ?? "", words.terms)?.is;
    if (term === "currency") {
      const currency = parseCurrency(row.needed("value") ?? "");
      if (currency !== undefined && isCurrency(currency)) plan.currency = currency;
      else if (row.has("value")) row.fault("value", "notCurrency");
    }
    if (term === "basis") {
      const basis = meaningOf(row.needed("value") ?? "", words.basis)?.is;
      if (basis !== undefined) plan.counted = basis;
      else if (row.has("value"))
        row.fault("value", "unknownWord", Object.keys(words.basis).join(", "));
    }
  }
  const { currency } = plan;
  if (currency === undefined) return undefined;
  return { currency, unit: plan.counted === "units" ? ("pieces" as const) : currency };
}

/** What nobody can guess without changing what is paid. */
function lacking(plan: PlanLines): readonly TermName[] {
  const lacks: TermName[] = [];
  if (!calendarIn(plan) && !plan.places.has("calendar")) lacks.push("calendar");
  if (plan.places.has("calendar") && !plan.calendar && plan.periods.length === 0)
    lacks.push("period");
  if (plan.pays === undefined) lacks.push("pays");
  else if (plan.pays !== "flat" && plan.accumulation === undefined) lacks.push("counted over");
  if (plan.pays === "payCurve" && plan.beyond === undefined) lacks.push("past the last point");
  const ends = plan.pays === "interpolatedRate" || plan.pays === "interpolatedAmount";
  if (ends && !plan.end) lacks.push("end");
  if (plan.pays === "flat" && plan.tiers.length === 0) lacks.push("tier");
  const isGated = plan.gates.length > 0;
  const hasOtherwise = plan.otherwisePays !== undefined || plan.otherwise.length > 0;
  if (hasOtherwise && !isGated) lacks.push("gate");
  if ((isGated || hasOtherwise) && plan.otherwisePays === undefined) lacks.push("until then pays");
  if ((isGated || hasOtherwise) && plan.otherwise.length === 0) lacks.push("until then tier");
  return lacks;
}

function calendarIn({ calendar, periods }: PlanLines): CalendarTerms | undefined {
  return calendar ?? (periods.length > 0 ? { kind: "listed", periods } : undefined);
}

function termsOf(
  plan: PlanLines,
  from: Day,
  currency: Currency,
  first: number,
  problems: FileProblem[],
): PlanTerms | undefined {
  const schedule = scheduleOf(plan);
  const gated = gatedOf(plan);
  for (const [found, place] of [
    [schedule, "commission.schedule"],
    [gated, "commission.gated.otherwise"],
  ] as const)
    if (found === "mixed")
      problems.push({ kind: "mixedEdges", line: plan.places.get(place) ?? first });
  if (!schedule || schedule === "mixed" || gated === "mixed") return undefined;
  const { threshold, targetVariable, clawback, until } = plan;
  const quota = quotaOf(plan);
  return {
    from,
    ...(until !== undefined && { until }),
    currency,
    basis: plan.counted ?? "bookings",
    rounding: plan.rounding ?? "halfUp",
    ...(quota && { quota }),
    ...(targetVariable && { targetVariable }),
    proration: plan.proration ?? "none",
    ...(plan.ramp.length > 0 && { ramp: { from: plan.rampFrom ?? from, shares: plan.ramp } }),
    commission: {
      schedule,
      accumulation: plan.accumulation ?? "period",
      ...(threshold && { threshold }),
      ...(gated && { gated }),
      caps: plan.caps,
    },
    extras: plan.extras,
    draws: plan.draws,
    ...(clawback && { clawback }),
    negative: plan.negative ?? "carried",
    paidAfterDays: plan.paidAfterDays ?? 0,
  };
}

function quotaOf({ quota, quotas }: PlanLines): PlanTerms["quota"] {
  if (quotas.length > 0) return { kind: "listed", amounts: quotas };
  return quota === undefined ? undefined : { kind: "each", amount: quota };
}

function scheduleOf(plan: PlanLines): Schedule | "mixed" | undefined {
  const { pays, tiers, points, end } = plan;
  const by = unitOf([...tiers.map(({ from }) => from), ...(end ? [end] : [])]);
  const rated = tiers.flatMap(({ from, rate }) => (rate ? [{ from: from.at, rate }] : []));
  switch (pays) {
    case undefined:
      return undefined;
    case "flat": {
      const only = rated[0];
      return only && { kind: "flat", rate: only.rate };
    }
    case "marginal":
    case "wholeAmount":
      return by === "mixed" ? by : { kind: pays, by, tiers: rated };
    case "interpolatedRate":
      return by === "mixed" ? by : end && { kind: pays, by, tiers: rated, end: end.at };
    case "interpolatedAmount": {
      const paid = tiers.flatMap(({ from, amount }) =>
        amount === undefined ? [] : [{ from: from.at, amount }],
      );
      return by === "mixed" ? by : end && { kind: pays, by, tiers: paid, end: end.at };
    }
    case "payCurve":
      return { kind: pays, points, beyond: plan.beyond ?? "level" };
  }
}

/** Gates, and the schedule until they are met; undefined where the plan has none. */
function gatedOf({
  gates,
  otherwisePays,
  otherwise,
}: PlanLines): PlanTerms["commission"]["gated"] | "mixed" {
  const [only] = otherwise;
  if (gates.length === 0 || otherwisePays === undefined || !only) return undefined;
  if (otherwisePays === "flat") return { gates, otherwise: { kind: "flat", rate: only.rate } };
  const by = unitOf(otherwise.map(({ from }) => from));
  if (by === "mixed") return by;
  const tiers = otherwise.map(({ from, rate }) => ({ from: from.at, rate }));
  return { gates, otherwise: { kind: otherwisePays, by, tiers } };
}

/** What all edges count in; nought is nought of either. */
function unitOf(edges: readonly Edge[]): EdgeUnit | "mixed" {
  const counting = new Set(edges.filter(({ at }) => at.n !== zero.n).map(({ by }) => by));
  const [one, other] = [...counting];
  return other === undefined ? (one ?? "amount") : "mixed";
}

/** The row that said what stands at `place`, or at the nearest place around it. */
function lineOf({ places }: PlanLines, place: string, first: number): number {
  const [, ...path] = place.split(".");
  for (let length = path.length; length > 0; length -= 1) {
    const line = places.get(path.slice(0, length).join("."));
    if (line !== undefined) return line;
  }
  return first;
}
