import { cleanText } from "../../cleanText.ts";
import { parseDay, type Day } from "../../day.ts";
import { parseCurrency } from "../../money.ts";
import { checkPlans } from "../checkPlan.ts";
import type { Extra } from "../extras.ts";
import type { Cap, CommissionRule, Plan, PlanTerms } from "../plan.ts";
import { one, ratio, zero } from "../rational.ts";
import type { CalendarTerms } from "../records/CalendarTerms.ts";
import type { PlanDraft } from "../records/PlanVersion.ts";
import type { Rate, Schedule } from "../schedule.ts";
import { boxReader, type BoxProblem, type BoxReader } from "./boxReader.ts";
import { placeInForm } from "./placeInForm.ts";
import type { TypedBonus, TypedKicker, TypedPlan } from "./TypedPlan.ts";

export type ReadPlan =
  | { readonly status: "good"; readonly draft: PlanDraft; readonly plan: Plan }
  | { readonly status: "problems"; readonly problems: readonly BoxProblem[] };

/** Terms that the form has no boxes for. */
type Unasked = Pick<
  PlanTerms,
  "basis" | "rounding" | "proration" | "ramp" | "draws" | "clawback" | "negative" | "until"
>;

const usual: Unasked = {
  basis: "bookings",
  rounding: "halfUp",
  proration: "days",
  draws: [],
  negative: "carried",
};

/**
 * What was typed as a plan that makes sense; or everything the matter with it. What the form does
 * not ask is as in `like`, where a plan is put right, and else as in most plans.
 */
export function readTypedPlan(typed: TypedPlan, like: Unasked = usual): ReadPlan {
  const currency = parseCurrency(typed.currency);
  const reader = boxReader(currency);
  const from = reader.day("from", typed.from);
  const rest = readTerms(typed, reader);
  if (!currency || !from || reader.problems.length > 0)
    return { status: "problems", problems: reader.problems };

  const terms: PlanTerms = { ...unaskedOf(like), from, currency, ...rest };
  const checked = checkPlans([terms]);
  if (checked.status === "problems") {
    const problems = checked.problems.map(({ place, kind, cure }) => ({
      place: placeInForm(place, typed),
      kind,
      cure,
    }));
    return { status: "problems", problems };
  }
  const [plan] = checked.plans;
  const draft = { name: cleanText(typed.name), calendar: calendarOf(typed, from), terms };
  return plan ? { status: "good", draft, plan } : { status: "problems", problems: [] };
}

type Asked = Omit<PlanTerms, keyof Unasked | "from" | "currency">;

function readTerms(typed: TypedPlan, reader: BoxReader): Asked {
  const quota = optional(typed.quota) && reader.amount("quota", typed.quota);
  const schedule = readSchedule(typed, reader);
  const onTarget =
    typed.shape === "accelerators" ? reader.amount("onTarget", typed.onTarget) : undefined;
  const extras = [
    ...typed.kickers.map((kicker, at) => readKicker(kicker, `kickers.${at}`, reader)),
    ...typed.bonuses.map((bonus, at) => readBonus(bonus, `bonuses.${at}`, reader)),
  ];
  const most = optional(typed.cap) && reader.amount("cap", typed.cap);
  const caps: readonly Cap[] =
    most === undefined ? [] : [{ on: "pay", per: "period", most, beyond: zero, withheld: "lost" }];
  return {
    ...(quota !== undefined && { quota: { kind: "each", amount: quota } }),
    ...(onTarget !== undefined && { targetVariable: { amount: onTarget, prorated: true } }),
    commission: { schedule, accumulation: accumulationOf(typed), caps },
    extras,
    paidAfterDays: reader.wholeDays("paidAfterDays", typed.paidAfterDays),
  };
}

function unaskedOf({
  basis,
  rounding,
  proration,
  ramp,
  draws,
  clawback,
  negative,
  until,
}: Unasked): Unasked {
  return {
    basis,
    rounding,
    proration,
    ...(ramp && { ramp }),
    draws,
    ...(clawback && { clawback }),
    negative,
    ...(until !== undefined && { until }),
  };
}

/** Fiscal years are told by the day they start on, in any year. */
function calendarOf({ months, yearStarts }: TypedPlan, from: Day): CalendarTerms {
  const start = parseDay(`${from.slice(0, 4)}-${`${yearStarts}`.padStart(2, "0")}-01`);
  return { kind: "months", start: start ?? from, months };
}

function optional(text: string): true | undefined {
  return text.trim() === "" ? undefined : true;
}

function readSchedule(typed: TypedPlan, reader: BoxReader): Schedule {
  const kind = typed.whole ? "wholeAmount" : "marginal";
  const plain = (place: string, text: string): Rate => ({
    kind: "rate",
    rate: reader.share(place, text),
  });
  switch (typed.shape) {
    case "flat":
      return { kind: "flat", rate: plain("rate", typed.rate) };
    case "tiers": {
      const edge = (place: string, text: string) =>
        typed.by === "quota" ? reader.share(place, text) : ratio(reader.amount(place, text));
      const tiers = typed.tiers.map(({ from, rate }, at) => ({
        from: at === 0 ? zero : edge(`tiers.${at}.from`, from),
        rate: plain(`tiers.${at}.rate`, rate),
      }));
      return { kind, by: typed.by, tiers };
    }
    case "accelerators": {
      const faster = typed.accelerators.map(({ past, times }, at) => ({
        from: reader.share(`accelerators.${at}.past`, past),
        rate: {
          kind: "timesBase" as const,
          times: reader.number(`accelerators.${at}.times`, times),
        },
      }));
      const base = { from: zero, rate: { kind: "timesBase" as const, times: one } };
      return { kind, by: "quota", tiers: [base, ...faster] };
    }
  }
}

function readKicker(
  { name, atLeast, pays, value }: TypedKicker,
  place: string,
  reader: BoxReader,
): Extra {
  return {
    kind: "kicker",
    name: cleanText(name),
    when: [{ of: "amount", is: "atLeast", than: reader.amount(`${place}.atLeast`, atLeast) }],
    pays:
      pays === "fixed"
        ? { kind: "fixed", amount: reader.amount(`${place}.value`, value) }
        : { kind: "points", points: reader.share(`${place}.value`, value) },
    insideCap: false,
  };
}

function readBonus({ name, per, at, amount }: TypedBonus, place: string, reader: BoxReader): Extra {
  const share = reader.share(`${place}.at`, at);
  return {
    kind: "bonus",
    name: cleanText(name),
    per,
    amount: reader.amount(`${place}.amount`, amount),
    gates: [{ of: per, is: "atLeast", share }],
    insideCap: false,
  };
}

function accumulationOf({ counted }: TypedPlan): CommissionRule["accumulation"] {
  if (counted === "deal" || counted === "period") return counted;
  return { toDate: counted, deductions: true };
}
