import type { Source } from "../reading.ts";

/**
 * A row as read: its columns by internal name, and its Details parsed. A codec's `…FromRow` throws
 * a RowProblem that names the column or member it can make nothing of.
 */
export type Row = { readonly columns: Source; readonly details: Source };

export type Cell = string | number | boolean | undefined;

/**
 * A row to be written, but for Key and Kind. Columns left out are emptied;
 * members of `details` that are undefined are left out. A codec's `…ToRow` throws a StoreProblem
 * `invalid` for a record that no row can hold.
 */
export type RowDraft = {
  readonly title: string;
  readonly columns: Readonly<Record<string, Cell>>;
  readonly details: Source;
};
