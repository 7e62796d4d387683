import type { State } from "../State.ts";
import type { Column } from "./Column.ts";

type Row = { readonly definition: string };

export function columnsOf(state: State, list: string): readonly Column[] {
  return state.database
    .all<Row>("SELECT definition FROM columns WHERE list = ? ORDER BY position", list)
    .map((row) => JSON.parse(row.definition) as Column);
}

/** Finds by id, internal name or display name, in that order. */
export function findColumn(state: State, list: string, key: string): Column | undefined {
  const columns = columnsOf(state, list);
  const wanted = key.toLowerCase();
  return (
    columns.find((column) => column.id === wanted) ??
    columns.find((column) => column.name.toLowerCase() === wanted) ??
    columns.find((column) => column.displayName.toLowerCase() === wanted)
  );
}

export function saveColumn(state: State, list: string, column: Column): void {
  const last = state.database.get<{ position: number }>(
    "SELECT coalesce(max(position), 0) AS position FROM columns WHERE list = ?",
    list,
  );
  state.database.run(
    "INSERT INTO columns (list, id, name, position, definition) VALUES (?, ?, ?, ?, ?) ON CONFLICT (list, id) DO UPDATE SET definition = excluded.definition",
    list,
    column.id,
    column.name,
    (last?.position ?? 0) + 1,
    JSON.stringify(column),
  );
}

/** Removes the column and, as SharePoint does, what every row held in it. */
export function removeColumn(state: State, list: string, column: Column): void {
  state.database.run("DELETE FROM columns WHERE list = ? AND id = ?", list, column.id);
  state.database.run(
    "UPDATE items SET fields = json_remove(fields, ?) WHERE list = ?",
    `$."${column.name}"`,
    list,
  );
}
