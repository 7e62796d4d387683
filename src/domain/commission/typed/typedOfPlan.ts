import type { Bonus, Kicker } from "../extras.ts";
import { creditUnitOf } from "../creditUnit.ts";
import type { PlanTerms } from "../plan.ts";
import type { PlanDraft } from "../records/PlanVersion.ts";
import type { Rate } from "../schedule.ts";
import { decimal } from "../rational.ts";
import { amountText, percentText } from "./boxText.ts";
import { readTypedPlan } from "./readTypedPlan.ts";
import { emptyPlan, type TypedBonus, type TypedKicker, type TypedPlan } from "./TypedPlan.ts";

/**
 * A plan as the form shows it, to be changed there; undefined for a plan with terms that the
 * form has no boxes for, which would be lost.
 */
export function typedOfPlan({ name, calendar, terms }: PlanDraft): TypedPlan | undefined {
  const draft: PlanDraft = { name, calendar, terms };
  const typed = nearest(draft);
  const read = typed && readTypedPlan(typed, draft.terms);
  if (read?.status !== "good") return undefined;
  // Fiscal years start on a day of any year.
  const kept = { ...draft, calendar: { ...draft.calendar, start: "" } };
  const found = { ...read.draft, calendar: { ...read.draft.calendar, start: "" } };
  return same(found, kept) ? typed : undefined;
}

function nearest({ name, calendar, terms }: PlanDraft): TypedPlan | undefined {
  const { currency, quota, commission, extras } = terms;
  const amount = (value: bigint) => amountText(value, currency);
  const [cap] = commission.caps;
  const { accumulation } = commission;
  const shape = shapeOf(terms);
  // The form's boxes are amounts of money.
  if (creditUnitOf(terms) === "pieces") return undefined;
  if (!shape || calendar.kind !== "months" || !calendar.start.endsWith("-01")) return undefined;
  return {
    ...emptyPlan(terms.from, currency),
    ...shape,
    name,
    months: calendar.months,
    yearStarts: Number(calendar.start.slice(5, 7)),
    quota: quota?.kind === "each" ? amount(quota.amount) : "",
    paidAfterDays: `${terms.paidAfterDays}`,
    counted: typeof accumulation === "string" ? accumulation : accumulation.toDate,
    kickers: extras.flatMap((extra, at) => (extra.kind === "kicker" ? kicker(extra, at) : [])),
    bonuses: extras.flatMap((extra, at) => (extra.kind === "bonus" ? bonus(extra, at) : [])),
    cap: cap?.on === "pay" ? amount(cap.most) : "",
  };

  function kicker({ name: called, when, pays }: Kicker, at: number): readonly TypedKicker[] {
    const [condition] = when;
    if (!condition) return [];
    const value = pays.kind === "fixed" ? amount(pays.amount) : percentText(pays.points);
    const atLeast = amount(condition.than);
    return [{ id: `k${at}`, name: called, atLeast, pays: pays.kind, value }];
  }

  function bonus(extra: Bonus, at: number): readonly TypedBonus[] {
    const [gate] = extra.gates;
    if (!gate) return [];
    const { name: called, per } = extra;
    const share = percentText(gate.share);
    return [{ id: `b${at}`, name: called, per, at: share, amount: amount(extra.amount) }];
  }
}

function shapeOf({
  commission,
  currency,
  targetVariable,
}: PlanTerms): Partial<TypedPlan> | undefined {
  const { schedule } = commission;
  if (schedule.kind === "flat") return { shape: "flat", rate: plainRate(schedule.rate) };
  if (schedule.kind !== "marginal" && schedule.kind !== "wholeAmount") return undefined;
  const whole = schedule.kind === "wholeAmount";
  const { by, tiers } = schedule;
  if (targetVariable)
    return {
      shape: "accelerators",
      whole,
      onTarget: amountText(targetVariable.amount, currency),
      accelerators: tiers.slice(1).map(({ from, rate }, at) => ({
        id: `a${at}`,
        past: percentText(from),
        times: rate.kind === "timesBase" ? decimal(rate.times) : "",
      })),
    };
  return {
    shape: "tiers",
    whole,
    by,
    tiers: tiers.map(({ from, rate }, at) => ({
      id: `t${at}`,
      from: by === "quota" ? percentText(from) : amountText(from.n, currency),
      rate: plainRate(rate),
    })),
  };
}

function plainRate(rate: Rate): string {
  return rate.kind === "rate" ? percentText(rate.rate) : "";
}

/** Whether nothing of the one is different in the other, in whatever order it was written. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}
