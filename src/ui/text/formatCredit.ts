import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import { decimal, ratio, type Rational } from "#domain/commission/rational.ts";
import type { StatementText } from "./enStatement.ts";
import { formatNearest } from "./formatExact.ts";

/** What a plan counts, as people write it: "£40,000", or "120 pieces". */
export function formatCredit(
  amount: Rational | bigint,
  unit: CreditUnit,
  { pieces }: Pick<StatementText, "pieces">,
  locale: string,
): string {
  const value = typeof amount === "bigint" ? ratio(amount) : amount;
  return unit === "pieces"
    ? pieces(formatDecimal(value, locale))
    : formatNearest(value, unit, locale);
}

/** "1,250.5": a number to two places. */
export function formatDecimal(value: Rational, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return format.format(decimal(value) as Intl.StringNumericLiteral);
}
