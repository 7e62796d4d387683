import type { State } from "../State.ts";

/** A row of a list, or the row behind a file of a library. A deleted one stays as a tombstone for delta. */
export type ItemRow = {
  readonly list: string;
  readonly id: number;
  readonly guid: string;
  /** Counts every change: the second part of the ETag. */
  readonly version: number;
  /** Counts what the version history keeps: 3 is version 3.0. */
  readonly revision: number;
  /** JSON of the values by internal column name. Absent means empty. */
  readonly fields: string;
  readonly created: string;
  readonly modified: string;
  readonly author: string;
  readonly editor: string;
  readonly change: number;
  readonly deleted: 0 | 1;
  readonly file_name: string | null;
  readonly media_type: string | null;
  readonly size: number | null;
};

export type FieldValues = Readonly<Record<string, unknown>>;

export const fieldValues = (item: Pick<ItemRow, "fields">): FieldValues =>
  JSON.parse(item.fields) as FieldValues;

/** Files show their guid in braces and in capitals, list rows neither. */
export const eTag = (item: ItemRow): string =>
  item.file_name === null
    ? `"${item.guid},${item.version}"`
    : `"{${item.guid.toUpperCase()}},${item.version}"`;

export function findItem(state: State, list: string, id: string): ItemRow | undefined {
  if (!/^[1-9]\d{0,9}$/.test(id)) return undefined;
  return state.database.get<ItemRow>(
    "SELECT * FROM items WHERE list = ? AND id = ? AND deleted = 0",
    list,
    Number(id),
  );
}

export function itemsOf(state: State, list: string): readonly ItemRow[] {
  return state.database.all<ItemRow>(
    "SELECT * FROM items WHERE list = ? AND deleted = 0 ORDER BY id",
    list,
  );
}

export function countItems(state: State, list: string): number {
  const row = state.database.get<{ count: number }>(
    "SELECT count(*) AS count FROM items WHERE list = ? AND deleted = 0",
    list,
  );
  return row?.count ?? 0;
}
