/** What separates the cells of a row. */
export type Separator = "," | ";" | "\t" | "|";

export const separators: readonly Separator[] = [",", ";", "\t", "|"];

/** One row of a file; `line` is its number in a spreadsheet, from 1, empty rows counted. */
export type FileRow = { readonly line: number; readonly cells: readonly string[] };

/** Where a quotation mark leaves it open which text belongs to which cell. */
type QuoteFault = {
  readonly line: number;
  readonly kind: "quoteNotClosed" | "textAfterQuote";
};

export type Table = { readonly rows: readonly FileRow[]; readonly faults: readonly QuoteFault[] };

/** Divides a text into rows and cells and changes nothing in them; empty rows are rows too. */
export type ParseTable = (text: string, separator: Separator) => Table;
