import type { CalendarTerms } from "#domain/commission/records/CalendarTerms.ts";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import { readPay, type PayReading } from "#domain/commission/records/readPay.ts";
import { statementsOf } from "#domain/commission/statement.ts";
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

export const today = theDay("2026-11-23");
const through = theDay("2027-12-31");

/** What rows say of one's own pay on `today`. */
export function reading(
  own: readonly PayRecord[],
  managers: readonly PayRecord[] = [],
): PayReading {
  return readPay({ own, managers }, today, through);
}

export function bookOf({ pay }: PayReading) {
  if (pay.status !== "good") throw new Error(`The pay is ${JSON.stringify(pay)}.`);
  return pay.book;
}

/** What each month pays that is named, in pence. */
export function paid(read: PayReading, ...months: readonly string[]) {
  const statements = statementsOf(bookOf(read));
  return months.map(
    (month) => statements.find(({ period }) => period.first === `${month}-01`)?.paid,
  );
}

/** A month's result in pounds, as one sum. */
export const sold = (month: string, amount: string) =>
  figures(`${month}-01`, { result: money(amount) });
