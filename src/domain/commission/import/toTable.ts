import { readHeadings } from "./headings.ts";
import { separators, type ParseTable, type Separator, type Table } from "./table.ts";

/** Long enough for every file's first row. */
const startLength = 8192;

/** Excel's own first row, which says what separates the cells: `sep=;`. */
const told = /^"?sep=([,;|\t])"?[ \t]*(\r\n|\r|\n)/i;

/**
 * The rows of `text`, and what separates their cells: what the file says itself, else what makes
 * most known headings out of its first row. Rows keep the numbers a spreadsheet gives them.
 */
export function toTable(
  text: string,
  parse: ParseTable,
): { readonly table: Table; readonly separator: Separator } {
  const [line = "", said] = told.exec(text) ?? [];
  const separator = separators.find((each) => each === said) ?? likelySeparator(text, parse);
  const { rows, faults } = parse(text.slice(line.length), separator);
  if (line === "") return { table: { rows, faults }, separator };
  const down = <T extends { readonly line: number }>(each: T): T => ({
    ...each,
    line: each.line + 1,
  });
  return { table: { rows: rows.map(down), faults: faults.map(down) }, separator };
}

function likelySeparator(text: string, parse: ParseTable): Separator {
  const start = text.slice(0, startLength);
  const known = separators.map((separator) => {
    const top = parse(start, separator).rows.find(({ cells }) => cells.some((cell) => cell.trim()));
    return { separator, columns: readHeadings(top?.cells ?? []).columns.length };
  });
  return known.reduce((best, one) => (one.columns > best.columns ? one : best)).separator;
}
