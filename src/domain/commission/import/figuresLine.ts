import type { Person } from "../../person/person.ts";
import type { Day } from "../../day.ts";
import { addMonths } from "../addMonths.ts";
import type { Calendar } from "../calendar.ts";
import type { Currency } from "../../money.ts";
import type { CreditUnit } from "../creditUnit.ts";
import type { RowReader } from "./rowReader.ts";

/** What is known of somebody's pay, for their lines to be read by. */
export type PaidReport = {
  readonly person: Person;
  readonly currency: Currency;
  /** What the plan's amounts count. */
  readonly unit: CreditUnit;
  readonly calendar: Calendar;
  /** Whether a plan is in force on that day; periods may have days that none holds. */
  readonly isInForce: (day: Day) => boolean;
};

/** What was expected of a period, or came of it. */
export type FiguresLine = {
  readonly line: number;
  readonly first: Day;
  readonly quota?: bigint;
  readonly result?: bigint;
};

/** The figures in a row of a period; undefined with a problem where they cannot be read. */
export function figuresLine(row: RowReader, paid: PaidReport): FiguresLine | undefined {
  const first = periodStart(row, paid.calendar);
  checkCurrency(row, paid);
  if (!row.has("quota") && !row.has("result")) return row.fault("quota", "missing");
  const quota = row.amount("quota", paid.unit);
  const result = row.amount("result", paid.unit);
  if (quota !== undefined && quota <= 0n) return row.fault("quota", "notAboveZero");
  if (first === undefined) return undefined;
  return {
    line: row.line,
    first,
    ...(quota !== undefined && { quota }),
    ...(result !== undefined && { result }),
  };
}

/** Amounts of another currency are never taken for the plan's. */
export function checkCurrency(row: RowReader, { currency }: PaidReport): void {
  const given = row.currency("currency");
  if (given !== undefined && given !== currency) row.fault("currency", "otherCurrency", currency);
}

/** The first day of the period that a cell names: that day, "2026-11" or the calendar's "2026-Q4". */
function periodStart(row: RowReader, calendar: Calendar): Day | undefined {
  const cell = row.needed("period");
  if (cell === undefined) return undefined;
  const named = calendar.filter((period) => isNamed(cell, period, calendar));
  const [only, ...others] = named;
  if (only && others.length === 0) return only.first;
  if (named.length === 0 && !/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell))
    return row.fault("period", "notPeriod", exampleOf(calendar));
  const day = row.day("period");
  if (day === undefined) return undefined;
  if (calendar.some(({ first }) => first === day)) return day;
  const around = calendar.find(({ first, next }) => first <= day && day < next);
  return around
    ? row.fault("period", "notPeriod", around.first)
    : row.fault("period", "outsidePlan");
}

function isNamed(cell: string, { first, next, quarter }: Calendar[number], calendar: Calendar) {
  const name = cell.toUpperCase();
  if (name === quarter.toUpperCase())
    return calendar.filter((other) => other.quarter === quarter).length === 1;
  // A month's name fits a period that is that month and no other.
  return first === `${name}-01` && next === addMonths(first, 1);
}

function exampleOf(calendar: Calendar): string | undefined {
  return calendar[0]?.first;
}
