import type { Shelf, Table, Tables } from "./Shelf.ts";

/** A shelf that keeps nothing longer than the page lives: for a shared computer, or for want of a better one. */
export function memoryShelf(): Shelf {
  const tables: { readonly [Name in Table]: Map<string, Tables[Name]> } = {
    rows: new Map(),
    places: new Map(),
    outbox: new Map(),
    drafts: new Map(),
    who: new Map(),
    meta: new Map(),
  };
  return {
    keeps: () => false,
    get: async (table, key) => tables[table].get(key),
    all: async (table, prefix = "") => {
      const found = [...tables[table]].filter(([key]) => key.startsWith(prefix));
      return found.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
    },
    write: async (changes) => {
      for (const { table, key, value } of changes) {
        if (value === undefined) tables[table].delete(key);
        else (tables[table] as Map<string, unknown>).set(key, value);
      }
    },
    clear: async (cleared) => {
      for (const table of cleared) tables[table].clear();
    },
  };
}
