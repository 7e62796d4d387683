import { randomUUID } from "node:crypto";

import { Problem } from "../Problem.ts";
import type { State } from "../State.ts";
import { timestamp } from "../timestamp.ts";
import { addBuiltInColumns } from "./builtInColumns.ts";
import { defaultListSettings } from "./listSettings.ts";

export const template = { genericList: 100, documentLibrary: 101 } as const;

export type ListRow = {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  /** The last part of its address. */
  readonly name: string;
  readonly description: string;
  readonly template: number;
  readonly created: string;
  readonly modified: string;
  /** Object id of the person who made it. */
  readonly creator: string;
  /** 1 when it no longer inherits the web's role assignments. */
  readonly own_permissions: 0 | 1;
  /** JSON of its settings, by their REST names. */
  readonly settings: string;
  readonly next_item: number;
};

/** SharePoint Online's limit of lists and libraries in one site. */
const maximumLists = 2000;

export const isLibrary = (list: ListRow): boolean => list.template === template.documentLibrary;

export function listsOf(state: State, site: string): readonly ListRow[] {
  return state.database.all<ListRow>("SELECT * FROM lists WHERE site = ? ORDER BY title", site);
}

/** Finds by id or title. */
export function findList(state: State, site: string, key: string): ListRow | undefined {
  return state.database.get<ListRow>(
    "SELECT * FROM lists WHERE site = ? AND (id = ? OR title = ?)",
    site,
    key.toLowerCase(),
    key,
  );
}

export function findListById(state: State, id: string): ListRow | undefined {
  return state.database.get<ListRow>("SELECT * FROM lists WHERE id = ?", id.toLowerCase());
}

export type NewList = {
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly creator: string;
};

/** Makes a list with the columns every list has. The title must be free in the site. */
export function createList(state: State, list: NewList): ListRow {
  if (titleIsTaken(state, list.site, list.title)) {
    throw new Problem(409, "nameAlreadyExists", "Name already exists");
  }
  if (countLists(state, list.site) >= maximumLists) {
    throw new Problem(507, "quotaLimitReached", "The site has reached its limit of 2000 lists.");
  }
  const now = timestamp(state.now());
  const id = randomUUID();
  state.database.run(
    "INSERT INTO lists (id, site, title, name, description, template, created, modified, creator, own_permissions, settings, next_item) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 1)",
    id,
    list.site,
    list.title,
    freeName(state, list),
    list.description,
    list.template,
    now,
    now,
    list.creator,
    JSON.stringify(defaultListSettings(list.template)),
  );
  addBuiltInColumns(state, id, list.template);
  const made = findListById(state, id);
  if (!made) throw new Error("The list just made is not there.");
  return made;
}

export function deleteList(state: State, list: ListRow): void {
  for (const [table, column] of [
    ["lists", "id"],
    ["columns", "list"],
    ["items", "list"],
    ["contents", "list"],
    ["versions", "list"],
    ["role_assignments", "scope"],
    ["app_grants", "scope"],
  ] as const) {
    state.database.run(`DELETE FROM ${table} WHERE ${column} = ?`, list.id);
  }
}

function countLists(state: State, site: string): number {
  const row = state.database.get<{ count: number }>(
    "SELECT count(*) AS count FROM lists WHERE site = ?",
    site,
  );
  return row?.count ?? 0;
}

export function titleIsTaken(state: State, site: string, title: string): boolean {
  const found = state.database.get("SELECT 1 FROM lists WHERE site = ? AND title = ?", site, title);
  return found !== undefined;
}

/** The address keeps the letters and digits of the title, with a number when that is taken. */
function freeName(state: State, list: NewList): string {
  const base = list.title.replace(/[^\p{L}\p{N}_ ]/gu, "") || "List";
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? base : `${base}${number}`;
    if (!nameIsTaken(state, list, name)) return name;
  }
}

function nameIsTaken(state: State, list: NewList, name: string): boolean {
  const found = state.database.get(
    "SELECT 1 FROM lists WHERE site = ? AND template = ? AND name = ?",
    list.site,
    list.template,
    name,
  );
  return found !== undefined;
}
