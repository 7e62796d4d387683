import type { Call } from "../Call.ts";
import { invalidRequest } from "../problems.ts";
import type { ItemRow } from "./items.ts";
import { readTop } from "./readItemQuery.ts";

/**
 * One page of the rows found, and the link to the next: the same address with a `$skiptoken` that
 * names the last row seen.
 */
export function page(
  call: Call,
  found: readonly ItemRow[],
): { readonly items: readonly ItemRow[]; readonly nextLink: string | undefined } {
  const top = readTop(call.query);
  const start = startOf(call.query.get("$skiptoken"), found);
  const items = found.slice(start, start + top);
  const last = items.at(-1);
  if (!last || start + top >= found.length) return { items, nextLink: undefined };
  const link = new URL(call.url);
  link.searchParams.delete("$skiptoken");
  const separator = link.search === "" ? "?" : "&";
  const token = encodeURIComponent(`Paged=TRUE&p_ID=${last.id}`);
  return { items, nextLink: `${link.href}${separator}$skiptoken=${token}` };
}

function startOf(token: string | null, found: readonly ItemRow[]): number {
  if (token === null) return 0;
  const id = /^Paged=TRUE&p_ID=(\d+)$/i.exec(token)?.[1];
  if (id === undefined) throw invalidRequest("The skip token is not valid.");
  const index = found.findIndex((item) => item.id === Number(id));
  // The row may have gone since: in the order of ids the next one is still known.
  return index >= 0 ? index + 1 : found.filter((item) => item.id <= Number(id)).length;
}
