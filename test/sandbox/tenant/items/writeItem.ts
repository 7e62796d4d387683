import { randomUUID } from "node:crypto";

import { columnsOf } from "../lists/columns.ts";
import type { ListRow } from "../lists/lists.ts";
import { nextChange } from "../nextChange.ts";
import { invalidRequest } from "../problems.ts";
import type { State } from "../State.ts";
import { timestamp } from "../timestamp.ts";
import { defaultFields, type Changes } from "./encodeFields.ts";
import { fieldValues, findItem, itemsOf, type FieldValues, type ItemRow } from "./items.ts";
import { recycle } from "./recycleBin.ts";
import { uniqueKey } from "./uniqueKey.ts";
import { keepVersion } from "./versions.ts";

export type FileFacts = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
};

/** Adds a row. The id is the next of the list and never used again. */
export function createItem(
  state: State,
  list: ListRow,
  author: string,
  changes: Changes,
  file?: FileFacts,
): ItemRow {
  const fields = applied({}, new Map([...defaultFields(state, list), ...changes]));
  requireUnique(state, list, fields, undefined);
  const row = state.database.get<{ id: number }>(
    "UPDATE lists SET next_item = next_item + 1 WHERE id = ? RETURNING next_item - 1 AS id",
    list.id,
  );
  if (!row) throw new Error("The list of the new row is not there.");
  const now = timestamp(state.now());
  state.database.run(
    "INSERT INTO items (list, id, guid, version, revision, fields, created, modified, author, editor, change, deleted, file_name, media_type, size) VALUES (?, ?, ?, 1, 1, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
    list.id,
    row.id,
    randomUUID(),
    JSON.stringify(fields),
    now,
    now,
    author,
    author,
    nextChange(state),
    file?.name ?? null,
    file?.mediaType ?? null,
    file?.size ?? null,
  );
  return reread(state, list, row.id);
}

/** Changes the named fields of a row and leaves the others. */
export function updateItem(
  state: State,
  list: ListRow,
  item: ItemRow,
  editor: string,
  changes: Changes,
  file?: FileFacts,
): ItemRow {
  const fields = applied(fieldValues(item), changes);
  requireUnique(state, list, fields, item.id);
  const revision = keepVersion(state, list, item);
  state.database.run(
    "UPDATE items SET version = version + 1, revision = ?, fields = ?, modified = ?, editor = ?, change = ?, media_type = ?, size = ? WHERE list = ? AND id = ?",
    revision,
    JSON.stringify(fields),
    timestamp(state.now()),
    editor,
    nextChange(state),
    file?.mediaType ?? item.media_type,
    file?.size ?? item.size,
    list.id,
    item.id,
  );
  return reread(state, list, item.id);
}

/** Moves a row's values into the site's recycle bin and leaves a tombstone without them. */
export function deleteItem(state: State, list: ListRow, item: ItemRow): void {
  recycle(state, list, item);
  state.database.run(
    "UPDATE items SET deleted = 1, fields = '{}', version = version + 1, change = ?, modified = ? WHERE list = ? AND id = ?",
    nextChange(state),
    timestamp(state.now()),
    list.id,
    item.id,
  );
  state.database.run("DELETE FROM versions WHERE list = ? AND item = ?", list.id, item.id);
  state.database.run("DELETE FROM contents WHERE list = ? AND item = ?", list.id, item.id);
}

function applied(fields: FieldValues, changes: Changes): FieldValues {
  const result = new Map(Object.entries(fields));
  for (const [name, value] of changes) {
    if (value === null) result.delete(name);
    else result.set(name, value);
  }
  return Object.fromEntries(result);
}

function requireUnique(
  state: State,
  list: ListRow,
  fields: FieldValues,
  self: number | undefined,
): void {
  const unique = columnsOf(state, list.id).filter(
    (column) => column.unique && fields[column.name] !== undefined,
  );
  if (unique.length === 0) return;
  for (const other of itemsOf(state, list.id)) {
    if (other.id === self) continue;
    const values = fieldValues(other);
    for (const { name } of unique) {
      if (values[name] === undefined || uniqueKey(values[name]) !== uniqueKey(fields[name])) {
        continue;
      }
      throw invalidRequest(
        "One or more fields with unique constraints already has the provided value.",
      );
    }
  }
}

function reread(state: State, list: ListRow, id: number): ItemRow {
  const item = findItem(state, list.id, String(id));
  if (!item) throw new Error("The row just written is not there.");
  return item;
}
