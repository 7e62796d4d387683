import type { ListRow } from "../lists/lists.ts";
import { listSettings } from "../lists/listSettings.ts";
import type { State } from "../State.ts";
import type { ItemRow } from "./items.ts";

export type VersionRow = {
  readonly revision: number;
  readonly fields: string;
  readonly modified: string;
  readonly editor: string;
};

/**
 * Keeps the row as it is now before it changes, when the list keeps versions, and gives the number
 * of the revision to come. With versions off the number stays and nothing old can be read.
 */
export function keepVersion(state: State, list: ListRow, item: ItemRow): number {
  const settings = listSettings(list);
  if (!settings.EnableVersioning) return item.revision;
  state.database.run(
    "INSERT INTO versions (list, item, revision, fields, modified, editor) VALUES (?, ?, ?, ?, ?, ?)",
    list.id,
    item.id,
    item.revision,
    item.fields,
    item.modified,
    item.editor,
  );
  state.database.run(
    "DELETE FROM versions WHERE list = ? AND item = ? AND revision <= ?",
    list.id,
    item.id,
    item.revision + 1 - settings.MajorVersionLimit,
  );
  return item.revision + 1;
}

/** The current version first, then those kept. */
export function versionsOf(state: State, item: ItemRow): readonly VersionRow[] {
  const kept = state.database.all<VersionRow>(
    "SELECT revision, fields, modified, editor FROM versions WHERE list = ? AND item = ? ORDER BY revision DESC",
    item.list,
    item.id,
  );
  return [item, ...kept];
}
