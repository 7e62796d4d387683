import { minorUnits, parseCurrency, type Money } from "#domain/money.ts";
import { cell, number, RowProblem, type Source, text } from "../reading.ts";

/** The amount in the column `name`, in minor units of the row's one `Currency`; undefined when it is empty. */
export function amountIn(columns: Source, name: string): Money | undefined {
  const count = cell(columns, name, number);
  if (count === undefined) return undefined;
  const amount = minorUnits(count);
  const currency = parseCurrency(text(columns, "Currency"));
  if (amount === undefined) throw new RowProblem(`${name} is not a whole number of minor units`);
  if (currency === undefined) throw new RowProblem("Currency is not a code of three letters");
  return { amount, currency };
}
