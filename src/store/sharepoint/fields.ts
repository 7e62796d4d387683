import { StoreProblem } from "../StoreProblem.ts";
import { longestNote, longestText, type Column, type Columns } from "./columns/Column.ts";
import type { Cell, RowDraft } from "./codecs/Row.ts";
import type { Source } from "./reading.ts";

/** Values by internal column name, as Graph takes them; null empties a column. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The fields of `draft` for a list with `columns`. Every column is named, so that what was
 * removed is emptied; columns of the list that are not ours are left alone.
 * Throws `invalid` for what SharePoint could not keep whole.
 */
export function fieldsOf(columns: Columns, draft: RowDraft, details: Source): Fields {
  const cells: Readonly<Record<string, Cell>> = {
    ...draft.columns,
    Details: JSON.stringify(details),
  };
  const fields = columns.map(
    (column) => [column.name, fitting(column, cells[column.name])] as const,
  );
  return { Title: fitting(titleColumn, draft.title), ...Object.fromEntries(fields) };
}

const titleColumn: Column = { name: "Title", type: "text" };

function fitting(column: Column, value: Cell): string | number | boolean | null {
  if (value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const longest = column.type === "note" ? longestNote : longestText;
  if (value.length > longest) {
    throw new StoreProblem(
      "invalid",
      `${column.name} has ${value.length} characters and SharePoint keeps ${longest}. Shorten it and save again.`,
    );
  }
  return value;
}
