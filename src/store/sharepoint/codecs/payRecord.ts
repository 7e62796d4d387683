import { minorUnits, parseCurrency } from "#domain/money.ts";
import { parseDay } from "#domain/day.ts";
import type { PayKind, PayRecord } from "#domain/commission/records/PayRecord.ts";
import { given, instant, RowProblem, text, title, type Source } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

/** Deeper than any plan nests. What somebody's hand nested without end nobody could compare or send. */
const deepest = 12;

/**
 * A row about pay, whole and unread: what is in it is looked at by the screens about pay, which say
 * what the matter is. A column that makes no sense is left out, and they say so as well.
 */
export function payRecordFromRow({ columns, details }: Row): PayRecord {
  const { v: _v, updatedAt: _at, ...content } = details;
  if (isDeeper(content, deepest)) throw new RowProblem("Details is nested too deep");
  return {
    kind: text(columns, "Kind") as PayKind,
    id: text(columns, "Key"),
    title: title(columns),
    ...given({
      day: inColumn(columns, "Day", "string", parseDay),
      quota: inColumn(columns, "QuotaMinor", "number", minorUnits),
      result: inColumn(columns, "ResultMinor", "number", minorUnits),
      currency: inColumn(columns, "Currency", "string", parseCurrency),
    }),
    updatedAt: instant(details, "updatedAt"),
    content,
  };
}

export function payRecordToRow({
  title,
  day,
  quota,
  result,
  currency,
  updatedAt,
  content,
}: PayRecord): RowDraft {
  return {
    title,
    columns: { Day: day, QuotaMinor: quota, ResultMinor: result, Currency: currency },
    details: { ...content, updatedAt },
  };
}

type Cells = { readonly string: string; readonly number: number };

function inColumn<Type extends keyof Cells, T>(
  columns: Source,
  name: string,
  type: Type,
  parse: (value: Cells[Type]) => T | undefined,
): T | undefined {
  const value = columns[name];
  return typeof value === type ? parse(value as Cells[Type]) : undefined;
}

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((member) => isDeeper(member, left - 1));
}
