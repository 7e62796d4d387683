import { joined, path, quoted, type GraphPath } from "#graph/path.ts";
import type { Columns } from "./columns/Column.ts";

/** Where a list is and what it holds. */
export type ListAddress = {
  /** `/sites/{id}`, or a site by its path. */
  readonly site: GraphPath;
  readonly title: string;
  readonly columns: Columns;
  /** True when this person should find it: their own list, or the directory's. */
  readonly expected: boolean;
};

/** All rows of the list with our columns. */
export function rowsPath(list: ListAddress): GraphPath {
  return joined(list.site, path`/lists/${list.title}/items?`, fieldsQuery(list));
}

/** All rows with our columns, and afterwards what changed among them. */
export function changesPath(list: ListAddress): GraphPath {
  return joined(list.site, path`/lists/${list.title}/items/delta?`, fieldsQuery(list));
}

/** The rows whose indexed `column` has one of `values`; at most a dozen, to keep the query short. */
export function rowsWherePath(
  list: ListAddress,
  column: string,
  values: readonly string[],
): GraphPath {
  const filter = values.map((value) => `fields/${column} eq ${quoted(value)}`).join(" or ");
  return joined(rowsPath(list), path`&$filter=${filter}`);
}

export function itemsPath(list: ListAddress): GraphPath {
  return joined(list.site, path`/lists/${list.title}/items`);
}

export function itemPath(list: ListAddress, item: string): GraphPath {
  return joined(itemsPath(list), path`/${item}`);
}

export function itemWithFieldsPath(list: ListAddress, item: string): GraphPath {
  return joined(itemPath(list, item), path`?`, fieldsQuery(list));
}

export function columnsPath(list: ListAddress): GraphPath {
  return joined(list.site, path`/lists/${list.title}/columns?$select=name`);
}

function fieldsQuery(list: ListAddress): GraphPath {
  const names = ["Title", ...list.columns.map((column) => column.name)].join(",");
  return path`$expand=fields($select=${names})`;
}
