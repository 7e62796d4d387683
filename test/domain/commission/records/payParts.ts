import type { CalendarTerms } from "#domain/commission/records/CalendarTerms.ts";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { FiguresDraft } from "#domain/commission/records/PeriodFigures.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { minorUnits, type MinorUnits } from "#domain/money.ts";
import { theDay, theInstant } from "../../arbitraries.ts";
import { pence, pounds, terms } from "../parts.ts";

/** Small makers of rows about pay, for a plan of 5 % a month unless said otherwise. */

const monthly: CalendarTerms = {
  kind: "months",
  start: theDay("2026-01-01"),
  months: 1,
};

export function draft(from: string, part: Partial<PlanTerms> = {}): PlanDraft {
  return {
    name: `Plan of ${from}`,
    calendar: monthly,
    terms: { ...terms(), from: theDay(from), ...part },
  };
}

type Over = { readonly corrects?: string; readonly at?: string };

export function plan(
  id: string,
  from: string,
  part: Partial<PlanTerms> = {},
  { corrects, at = "2025-12-01T09:00:00Z" }: Over = {},
): PayRecord {
  const over = corrects === undefined ? {} : { corrects };
  return versionRecord(draft(from, part), { id, now: theInstant(at), ...over });
}

export function money(amount: string): MinorUnits {
  const found = minorUnits(Number(pence(amount)));
  if (found === undefined) throw new Error(`No such amount: ${amount}`);
  return found;
}

export function figures(first: string, part: Partial<FiguresDraft> = {}): PayRecord {
  const base = { first: theDay(first), currency: pounds, deals: [], cancellations: [] };
  return figuresRecord({ ...base, ...part }, theInstant("2026-11-01T09:00:00Z"));
}
