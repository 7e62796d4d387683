import { has, rights } from "../access/rights.ts";
import type { Caller } from "../Call.ts";
import type { ListRow } from "../lists/lists.ts";
import { listSettings } from "../lists/listSettings.ts";
import { accessDenied, itemNotFound } from "../problems.ts";
import type { ItemRow } from "./items.ts";

/** Item-level security: ReadSecurity 2 shows a person only the rows they made. */
export function maySee(list: ListRow, mask: bigint, caller: Caller, item: ItemRow): boolean {
  if (has(mask, rights.cancelCheckout)) return true;
  return listSettings(list).ReadSecurity !== 2 || item.author === caller.oid;
}

export function requireVisible(
  list: ListRow,
  mask: bigint,
  caller: Caller,
  item: ItemRow | undefined,
): ItemRow {
  if (!item || !maySee(list, mask, caller, item)) throw itemNotFound();
  return item;
}

/** WriteSecurity 2 lets a person change only the rows they made, 4 none at all. */
export function requireWritable(list: ListRow, mask: bigint, caller: Caller, item: ItemRow): void {
  if (has(mask, rights.cancelCheckout)) return;
  const { WriteSecurity } = listSettings(list);
  if (WriteSecurity === 4 || (WriteSecurity === 2 && item.author !== caller.oid)) {
    throw accessDenied();
  }
}
