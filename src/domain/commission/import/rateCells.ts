import type { Currency } from "../../money.ts";
import { ratio, zero, type Rational } from "../rational.ts";
import type { Rate } from "../schedule.ts";
import { amountIn, countIn, shareIn } from "./amounts.ts";
import type { Field } from "./headings.ts";
import type { Edge } from "./planDraftLines.ts";
import type { CreditUnit } from "../creditUnit.ts";
import type { RowReader } from "./rowReader.ts";

/**
 * "5 %" of what is sold, "1.5x" the base rate, "+2 points" over it; or, where the plan counts
 * pieces, an amount of `currency` for each.
 */
export function rateIn(
  row: RowReader,
  field: Field,
  unit: CreditUnit,
  currency: Currency,
): Rate | undefined {
  const cell = row.needed(field);
  if (cell === undefined) return undefined;
  const [, times] = /^(.+?)\s*[x\u00d7]$/iu.exec(cell) ?? [];
  if (times !== undefined) {
    const found = shareOf(`${times}%`, row);
    if (found) return { kind: "timesBase", times: ratio(found.n * 100n, found.d) };
  }
  const [, points] = /^([-+\u2212]?.+?)\s*(?:%|per cent)?\s*points?$/iu.exec(cell) ?? [];
  if (points !== undefined) {
    const found = shareOf(`${points}%`, row);
    if (found) return { kind: "pointsOverBase", points: found };
  }
  if (unit === "pieces" && !cell.endsWith("%")) {
    const found = amountIn(cell, currency, row.decimal);
    if (found.status === "amount") return { kind: "rate", rate: ratio(found.amount) };
  } else {
    const rate = shareOf(cell, row);
    if (rate) return { kind: "rate", rate };
  }
  return row.fault(field, "notRate");
}

/** Where something starts: an amount, or with a percent sign a share of the quota; nothing is nought. */
export function edgeIn(row: RowReader, field: Field, unit: CreditUnit): Edge | undefined {
  const cell = row.text(field);
  if (cell === undefined) return { by: "amount", at: zero };
  if (cell.endsWith("%")) {
    const at = row.share(field);
    return at && { by: "quota", at };
  }
  const found = unit === "pieces" ? countIn(cell, row.decimal) : amountIn(cell, unit, row.decimal);
  if (found.status === "amount") return { by: "amount", at: ratio(found.amount) };
  return row.fault(field, found.fault);
}

function shareOf(cell: string, { decimal }: RowReader): Rational | undefined {
  const found = shareIn(cell, decimal);
  return found.status === "share" ? found.share : undefined;
}
