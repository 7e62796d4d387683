import { exponent } from "../../money.ts";
import type { CreditUnit } from "../creditUnit.ts";
import { amountIn, countIn } from "../import/amounts.ts";
import { amountText } from "./boxText.ts";

/**
 * A target or result as somebody typed it, in minor units or pieces; below zero with a minus or in
 * brackets. Undefined when it is no amount. "50.000,00" and "50,000.00" tell by themselves which mark
 * stands before the decimals; three figures after the last mark are thousands, where the currency
 * has no three places of its own.
 */
export function figureIn(text: string, unit: CreditUnit): bigint | undefined {
  const last = /([.,])\d{3}\)?$/.exec(text.trim())?.[1];
  const isGrouped = last !== undefined && (unit === "pieces" || exponent(unit) !== 3);
  const first = isGrouped && last === "." ? "," : ".";
  const read = (decimal: "." | ",") =>
    unit === "pieces" ? countIn(text, decimal) : amountIn(text, unit, decimal);
  const found = read(first);
  if (found.status === "amount") return found.amount;
  const other = read(first === "." ? "," : ".");
  return other.status === "amount" ? other.amount : undefined;
}

/** A kept figure as a box holds it. */
export function figureText(figure: number, unit: CreditUnit): string {
  return unit === "pieces" ? String(figure) : amountText(BigInt(figure), unit);
}
