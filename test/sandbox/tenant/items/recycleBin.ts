import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { timestamp } from "../timestamp.ts";
import type { FieldValues, ItemRow } from "./items.ts";

/** Something removed that whoever administers the site can still bring back. */
export type Recycled = {
  /** Of the list it was removed from. */
  readonly list: string;
  readonly fields: FieldValues;
  /** Of a file. */
  readonly name?: string;
};

/** How long SharePoint keeps what was removed, in both stages of the bin together. */
const keptMillis = 93 * 24 * 60 * 60_000;

/** Differs: nothing can be restored from it, and a file lies in it by its name alone. */
export function recycle(state: State, list: ListRow, item: ItemRow): void {
  state.database.run(
    "INSERT OR REPLACE INTO recycled (list, item, fields, file_name, removed) VALUES (?, ?, ?, ?, ?)",
    list.id,
    item.id,
    item.fields,
    item.file_name,
    timestamp(state.now()),
  );
}

/** What lies in the bins of all sites, of lists that are still there. */
export function recycledIn(state: State): readonly Recycled[] {
  const rows = state.database.all<{ title: string; fields: string; file_name: string | null }>(
    "SELECT l.title, r.fields, r.file_name FROM recycled r JOIN lists l ON l.id = r.list WHERE r.removed > ? ORDER BY r.removed, r.item",
    timestamp(state.now() - keptMillis),
  );
  return rows.map(({ title, fields, file_name }) => ({
    list: title,
    fields: JSON.parse(fields) as FieldValues,
    ...(file_name !== null && { name: file_name }),
  }));
}
