import { parseDay } from "#domain/day.ts";
import { monthOf, type DealsLine } from "#domain/goal/dealsLine.ts";
import { number, RowProblem, text, type Source } from "../reading.ts";

/** So many deals and a month, and nothing else that may stand beside them. */
export function dealsLineIn(source: Source): DealsLine {
  const deals = number(source, "deals");
  const first = parseDay(`${text(source, "month")}-01`);
  if (!Number.isInteger(deals) || deals < 1) throw new RowProblem("deals is no number of deals");
  if (first === undefined) throw new RowProblem("month is not a month such as 2026-11");
  return { deals, month: monthOf(first) };
}
