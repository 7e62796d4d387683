import type { Difference } from "../check/Difference.ts";
import { problemWhile, statusOf } from "../connect.ts";
import type { Item, SharePoint } from "../SharePoint.ts";
import type { DirectoryTable } from "./directoryRows.ts";

/** How the rows of one directory list differ from what it must hold. */
export async function compareDirectory(
  sp: SharePoint,
  table: DirectoryTable,
): Promise<readonly Difference[]> {
  // PnPjs: an object does one request at a time, and a second one on it never ends.
  const items = () => sp.web.lists.getByTitle(table.title).items;
  const there = await rowsOf(sp, table);
  const left = new Map(there.map((row) => [String(row[table.key]), row]));
  const wanted = table.rows.flatMap((row) => {
    const key = String(row[table.key]);
    const found = left.get(key);
    left.delete(key);
    const at = `${table.title}: the row ${key}`;
    if (found === undefined) return [{ what: `${at} is missing`, mend: () => items().add(row) }];
    const changes = Object.entries(row).filter(([name, value]) => !same(found[name], value));
    if (changes.length === 0) return [];
    const names = changes.map(([name]) => name).join(", ");
    return [
      {
        what: `${at} has another ${names}`,
        mend: () => items().getById(Number(found["Id"])).update(Object.fromEntries(changes)),
      },
    ];
  });
  // Also a second row of one key, which the list itself refuses unless its column was changed.
  const extra = [...left].map(([key, row]) => ({
    what: `${table.title}: the row ${key} is not in the plan`,
    mend: () => items().getById(Number(row["Id"])).delete(),
  }));
  return [...wanted, ...extra];
}

async function rowsOf(sp: SharePoint, table: DirectoryTable): Promise<readonly Item[]> {
  const names = new Set(["Id", table.key, ...table.rows.flatMap((row) => Object.keys(row))]);
  const { items } = sp.web.lists.getByTitle(table.title);
  const rows: Item[] = [];
  try {
    for await (const page of items.select(...names).top(2000)) rows.push(...page);
  } catch (cause) {
    // A list that is still to be made has no rows; that it is missing is told elsewhere.
    if (statusOf(cause) !== 404) {
      throw problemWhile(`reading the rows of ${table.title}`, cause);
    }
  }
  return rows;
}

// SharePoint: an empty text, a null and a column never set are the same thing.
function same(there: unknown, wanted: unknown): boolean {
  return (there ?? "") === (wanted ?? "");
}
