import { decodeText, type Encoding } from "#domain/commission/import/decodeText.ts";
import type { Separator, Table } from "#domain/commission/import/table.ts";
import { toTable } from "#domain/commission/import/toTable.ts";
import { parseCsv } from "../csv/parseCsv.ts";

/** A file that holds rows. */
export type ChosenFile = {
  readonly status: "rows";
  readonly name: string;
  readonly table: Table;
  readonly separator: Separator;
  readonly encoding: Encoding;
};

export type RefusedFile =
  | { readonly status: "workbook" | "notText" | "tooLarge" | "unreadable"; readonly name: string }
  | { readonly status: "tooLong"; readonly name: string; readonly rows: number };

/** Larger than fifty thousand rows of deals are. */
export const mostBytes = 10_000_000;
export const mostRows = 20_000;

/** The rows of a file that somebody chose. Never rejects. */
export async function readChosen(file: File): Promise<ChosenFile | RefusedFile> {
  const { name } = file;
  if (file.size > mostBytes) return { status: "tooLarge", name };
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (decoded.status === "notText")
      return { status: decoded.workbook ? "workbook" : "notText", name };
    const { table, separator } = toTable(decoded.text, parseCsv);
    const rows = table.rows.length;
    if (rows > mostRows) return { status: "tooLong", name, rows };
    return { status: "rows", name, table, separator, encoding: decoded.encoding };
  } catch {
    return { status: "unreadable", name };
  }
}
