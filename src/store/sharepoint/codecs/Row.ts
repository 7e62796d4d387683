import type { Source } from "../reading.ts";

/** A row as read: its columns by internal name, and its Details parsed. */
export type Row = { readonly columns: Source; readonly details: Source };

export type Cell = string | number | boolean | undefined;

/**
 * A row to be written, but for Key and Kind. Columns left out are emptied;
 * members of `details` that are undefined are left out.
 */
export type RowDraft = {
  readonly title: string;
  readonly columns: Readonly<Record<string, Cell>>;
  readonly details: Source;
};
