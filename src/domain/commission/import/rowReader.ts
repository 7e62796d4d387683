import { cleanText } from "../../cleanText.ts";
import type { Day } from "../../day.ts";
import { parseCurrency, type Currency } from "../../money.ts";
import type { CreditUnit } from "../creditUnit.ts";
import type { Rational } from "../rational.ts";
import { amountIn, countIn, shareIn, type AmountFound } from "./amounts.ts";
import { dayIn } from "./days.ts";
import { columnLetters, type CellFault, type FileProblem } from "./fileProblem.ts";
import type { Column, Field } from "./headings.ts";
import type { DateOrder, Decimal } from "./notation.ts";
import type { FileRow } from "./table.ts";

/** How the figures of the file are to be read. */
export type Notation = { readonly decimal: Decimal; readonly dates: DateOrder | undefined };

/**
 * The cells of one row by what they hold. Each answers undefined where the cell is empty, and where
 * nothing can be made of it, which is then among the problems with the place and the reason.
 */
export type RowReader = {
  readonly line: number;
  readonly decimal: Decimal;
  readonly has: (field: Field) => boolean;
  readonly text: (field: Field) => string | undefined;
  readonly needed: (field: Field) => string | undefined;
  readonly amount: (field: Field, unit: CreditUnit) => bigint | undefined;
  readonly share: (field: Field) => Rational | undefined;
  readonly day: (field: Field) => Day | undefined;
  readonly currency: (field: Field) => Currency | undefined;
  readonly measures: () => Readonly<Record<string, bigint>> | undefined;
  readonly fault: (field: Field, fault: CellFault, instead?: string) => undefined;
};

/** As long as a row's key may be, with room for what stands beside it. */
const longest = 200;

export function createRowReader(
  { line, cells }: FileRow,
  columns: readonly Column[],
  { decimal, dates }: Notation,
  isCurrency: (code: Currency) => boolean,
  problems: FileProblem[],
): RowReader {
  const columnOf = (field: Field) => columns.find((column) => column.field === field);
  const cleaned = new Map<number, string>();
  const cellIn = (column: Column | undefined): string => {
    if (column === undefined) return "";
    const known = cleaned.get(column.index) ?? cleanText(cells[column.index] ?? "");
    cleaned.set(column.index, known);
    return known;
  };
  const faultIn = (
    field: Field,
    column: Column | undefined,
    fault: CellFault,
    instead?: string,
  ): undefined => {
    problems.push({
      kind: "cell",
      line,
      column: column && { letters: columnLetters(column.index), heading: column.heading },
      field,
      fault,
      found: cellIn(column),
      ...(instead !== undefined && { instead }),
    });
  };
  const fault: RowReader["fault"] = (field, kind, instead) =>
    faultIn(field, columnOf(field), kind, instead);
  const text = (field: Field): string | undefined => {
    const found = cellIn(columnOf(field));
    if (found.length > longest) return fault(field, "tooLong", String(longest));
    return found === "" ? undefined : found;
  };
  const numbered = (field: Field, column: Column | undefined, found: AmountFound) =>
    found.status === "amount" ? found.amount : faultIn(field, column, found.fault);
  return {
    line,
    decimal,
    fault,
    text,
    has: (field) => cellIn(columnOf(field)) !== "",
    needed: (field) => (cellIn(columnOf(field)) === "" ? fault(field, "missing") : text(field)),
    amount: (field, unit) => {
      const cell = text(field);
      if (cell === undefined) return undefined;
      const found = unit === "pieces" ? countIn(cell, decimal) : amountIn(cell, unit, decimal);
      return numbered(field, columnOf(field), found);
    },
    share: (field) => {
      const cell = text(field);
      if (cell === undefined) return undefined;
      const found = shareIn(cell, decimal);
      return found.status === "share" ? found.share : fault(field, found.fault);
    },
    day: (field) => {
      const cell = text(field);
      if (cell === undefined) return undefined;
      const found = dayIn(cell, dates);
      return found.status === "day" ? found.day : fault(field, found.fault);
    },
    currency: (field) => {
      const cell = text(field);
      if (cell === undefined) return undefined;
      const found = parseCurrency(cell);
      return found !== undefined && isCurrency(found) ? found : fault(field, "notCurrency");
    },
    measures: () => {
      const found = columns.flatMap((column): readonly (readonly [string, bigint])[] => {
        if (column.measure === undefined || cellIn(column) === "") return [];
        const count = numbered("measure", column, countIn(cellIn(column), decimal));
        return count === undefined ? [] : [[column.measure, count]];
      });
      return found.length === 0 ? undefined : Object.fromEntries(found);
    },
  };
}
