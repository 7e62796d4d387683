import { createHash } from "node:crypto";

import { itemsOf, type ItemRow } from "../items/items.ts";
import { requireFileName } from "./fileName.ts";
import { createItem, updateItem } from "../items/writeItem.ts";
import type { ListRow } from "../lists/lists.ts";
import type { State } from "../State.ts";

/** The id Graph knows a file by: letters and digits, made of the row's guid. */
export function driveItemId(guid: string): string {
  const digest = createHash("sha1").update(guid).digest("hex").toUpperCase();
  return `01${digest.slice(0, 32)}`;
}

export const rootId = (list: ListRow): string => driveItemId(`root-${list.id}`);

export function findFile(state: State, list: ListRow, id: string): ItemRow | undefined {
  return itemsOf(state, list.id).find((item) => driveItemId(item.guid) === id.toUpperCase());
}

export function findFileByName(state: State, list: ListRow, name: string): ItemRow | undefined {
  const wanted = name.toLowerCase();
  return itemsOf(state, list.id).find((item) => item.file_name?.toLowerCase() === wanted);
}

export type NewFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Writes a file into the root of a library; a file of that name gets new content. */
export function putFile(
  state: State,
  list: ListRow,
  oid: string,
  file: NewFile,
): { readonly item: ItemRow; readonly fresh: boolean } {
  requireFileName(file.name);
  const known = findFileByName(state, list, file.name);
  const facts = { name: file.name, mediaType: file.mediaType, size: file.bytes.byteLength };
  const item = known
    ? updateItem(state, list, known, oid, new Map(), facts)
    : createItem(state, list, oid, new Map(), facts);
  state.database.run(
    "INSERT INTO contents (list, item, bytes) VALUES (?, ?, ?) ON CONFLICT (list, item) DO UPDATE SET bytes = excluded.bytes",
    list.id,
    item.id,
    file.bytes,
  );
  return { item, fresh: known === undefined };
}
