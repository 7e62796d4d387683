import { zero } from "../rational.ts";
import type { Currency } from "../../money.ts";
import { calendarLine, periodLine } from "./calendarLine.ts";
import { bonusLine, kickerLine, spiffLine } from "./extraLine.ts";
import type { PlanLines } from "./planDraftLines.ts";
import { said, wordIn } from "./planWords.ts";
import { edgeIn, rateIn } from "./rateCells.ts";
import type { CreditUnit } from "../creditUnit.ts";
import type { RowReader } from "./rowReader.ts";
import { meaningOf, words, type TermName } from "./termWords.ts";

/** What amounts of the plan are read in. */
export type PlanUnits = { readonly currency: Currency; readonly unit: CreditUnit };

/** Takes one row of a plan into `plan`; what cannot be taken is among the row's problems. */
export function planLine(row: RowReader, plan: PlanLines, units: PlanUnits): void {
  const named = row.needed("term");
  if (named === undefined) return;
  const term = meaningOf(named, words.terms)?.is;
  if (term === undefined) {
    row.fault("term", "unknownWord", Object.keys(words.terms).join(", "));
    return;
  }
  takers[term](row, plan, units);
}

type Taker = (row: RowReader, plan: PlanLines, units: PlanUnits) => void;

const takers: Readonly<Record<TermName, Taker>> = {
  name: (row, plan) => {
    const name = row.needed("value");
    if (name !== undefined) plan.name = name;
  },
  // Both were read before the rest, since the rest is read by them.
  currency: () => undefined,
  basis: () => undefined,
  rounding: (row, plan) => {
    const found = wordIn(row, words.rounding);
    if (found) plan.rounding = found.is;
  },
  calendar: calendarLine,
  period: periodLine,
  quota: (row, plan, { unit }) => {
    const amount = row.needed("value") === undefined ? undefined : row.amount("value", unit);
    if (amount === undefined) return;
    if (!row.has("start")) {
      plan.quota = amount;
      said(plan, "quota.amount", row);
      return;
    }
    const first = row.day("start");
    if (first === undefined) return;
    said(plan, `quota.amounts.${plan.quotas.length}`, row);
    plan.quotas.push({ first, amount });
  },
  "target variable": (row, plan, { currency }) => {
    const amount = row.needed("value") === undefined ? undefined : row.amount("value", currency);
    const prorated = wordIn(row, words.prorated, "kind", "not prorated");
    if (amount === undefined || !prorated) return;
    plan.targetVariable = { amount, prorated: prorated.is };
    said(plan, "targetVariable", row);
  },
  proration: (row, plan) => {
    const found = wordIn(row, words.proration);
    if (found) plan.proration = found.is;
  },
  ramp: (row, plan) => {
    const share = row.needed("value") === undefined ? undefined : row.share("value");
    const from = row.day("since");
    if (from !== undefined) plan.rampFrom = from;
    if (!share) return;
    said(plan, `ramp.shares.${plan.ramp.length}`, row);
    plan.ramp.push(share);
  },
  pays: (row, plan) => {
    const found = wordIn(row, words.pays);
    if (!found) return;
    plan.pays = found.is;
    said(plan, "commission.schedule", row);
  },
  tier: (row, plan, { unit, currency }) => {
    const from = edgeIn(row, "start", unit);
    const byAmount = plan.pays === "interpolatedAmount";
    const amount = byAmount ? row.amount("value", currency) : undefined;
    const rate = byAmount ? undefined : rateIn(row, "value", unit, currency);
    if (!from || (amount === undefined && !rate)) return;
    said(plan, `commission.schedule.tiers.${plan.tiers.length}`, row);
    plan.tiers.push({ from, ...(rate && { rate }), ...(amount !== undefined && { amount }) });
  },
  point: (row, plan) => {
    const attainment = row.needed("start") === undefined ? undefined : row.share("start");
    const payout = row.needed("value") === undefined ? undefined : row.share("value");
    if (!attainment || !payout) return;
    said(plan, `commission.schedule.points.${plan.points.length}`, row);
    plan.points.push({ attainment, payout });
  },
  gate: (row, plan) => {
    const share = row.needed("value") === undefined ? undefined : row.share("value");
    const of = wordIn(row, words.gate, "kind");
    const is = wordIn(row, words.comparison, "beyond", "at least");
    if (!share || !of || !is) return;
    said(plan, `commission.gated.gates.${plan.gates.length}`, row);
    plan.gates.push({ of: of.is, is: is.is, share });
  },
  "until then pays": (row, plan) => {
    const found = wordIn(row, words.otherwise);
    if (!found) return;
    plan.otherwisePays = found.is;
    said(plan, "commission.gated.otherwise", row);
  },
  "until then tier": (row, plan, { unit, currency }) => {
    const from = edgeIn(row, "start", unit);
    const rate = rateIn(row, "value", unit, currency);
    if (!from || !rate) return;
    said(plan, `commission.gated.otherwise.tiers.${plan.otherwise.length}`, row);
    plan.otherwise.push({ from, rate });
  },
  end: (row, plan, { unit }) => {
    if (row.needed("value") === undefined) return;
    const end = edgeIn(row, "value", unit);
    if (!end) return;
    plan.end = end;
    said(plan, "commission.schedule.end", row);
  },
  "past the last point": (row, plan) => {
    const found = wordIn(row, words.beyond);
    if (found) plan.beyond = found.is;
  },
  "counted over": (row, plan) => {
    const found = wordIn(row, words.countedOver);
    if (!found) return;
    if (found.is === "deal" || found.is === "period") {
      plan.accumulation = found.is;
      return;
    }
    const deductions = wordIn(row, words.deductions, "kind");
    if (deductions) plan.accumulation = { toDate: found.is, deductions: deductions.is };
  },
  threshold: (row, plan, { unit }) => {
    if (row.needed("value") === undefined) return;
    const edge = edgeIn(row, "value", unit);
    const kind = wordIn(row, words.threshold, "kind");
    if (!edge || !kind) return;
    plan.threshold = { ...edge, kind: kind.is };
    said(plan, "commission.threshold", row);
  },
  cap: (row, plan, { unit, currency }) => {
    const kind = wordIn(row, words.cap, "kind");
    const beyond = row.has("beyond") ? row.share("beyond") : zero;
    if (!kind || !beyond || row.needed("value") === undefined) return;
    said(plan, `commission.caps.${plan.caps.length}`, row);
    if (kind.is === "credit") {
      const edge = edgeIn(row, "value", unit);
      if (edge) plan.caps.push({ on: "credit", by: edge.by, most: edge.at, beyond });
      return;
    }
    const most = row.amount("value", currency);
    if (most === undefined) return;
    const carried = kind.is === "carried";
    const per = kind.is === "carried" ? "period" : kind.is;
    plan.caps.push({ on: "pay", per, most, beyond, withheld: carried ? "carried" : "lost" });
  },
  kicker: (row, plan, units) => kickerLine(row, plan, units),
  spiff: (row, plan, units) => spiffLine(row, plan, units),
  bonus: (row, plan, units) => bonusLine(row, plan, units),
  draw: (row, plan, { currency }) => {
    const minimum = row.needed("value") === undefined ? undefined : row.amount("value", currency);
    const kind = wordIn(row, words.draw, "kind");
    const from = row.needed("since") === undefined ? undefined : row.day("since");
    const to = row.day("until");
    const atYearEnd = wordIn(row, words.atYearEnd, "beyond", "carried");
    if (minimum === undefined || !kind || from === undefined || !atYearEnd) return;
    said(plan, `draws.${plan.draws.length}`, row);
    plan.draws.push({
      kind: kind.is,
      minimum,
      from,
      ...(to !== undefined && { to }),
      atYearEnd: atYearEnd.is,
    });
  },
  clawback: (row, plan) => {
    const days = daysIn(row);
    const kind = wordIn(row, words.clawback, "kind");
    if (days === undefined || !kind) return;
    plan.clawback =
      kind.is === "whole"
        ? { kind: "whole", withinDays: days }
        : { kind: "proRata", termDays: days };
    said(plan, "clawback", row);
  },
  "below zero": (row, plan) => {
    const found = wordIn(row, words.belowZero);
    if (found) plan.negative = found.is;
  },
  "paid after": (row, plan) => {
    const days = daysIn(row);
    if (days === undefined) return;
    plan.paidAfterDays = days;
    said(plan, "paidAfterDays", row);
  },
  "last day": (row, plan) => {
    const until = row.needed("value") === undefined ? undefined : row.day("value");
    if (until === undefined) return;
    plan.until = until;
    said(plan, "until", row);
  },
};

function daysIn(row: RowReader): number | undefined {
  if (row.needed("value") === undefined) return undefined;
  const days = row.amount("value", "pieces");
  if (days === undefined) return undefined;
  return days > 36_525n ? row.fault("value", "tooLarge") : Number(days);
}
