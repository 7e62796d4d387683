import { isProjection } from "./AnyRecord.ts";
import type { Copy } from "./Copy.ts";
import { waiting, type Entry } from "./Entry.ts";
import type { Shelf } from "./Shelf.ts";

/**
 * Lets what was to be taken back from others' sight be sent again where a list refused it: the list
 * may be mended since, and meanwhile somebody sees what its owner no longer shows. Once an opening.
 */
export async function renewWithdrawals(shelf: Shelf, copy: Copy): Promise<void> {
  for (const entry of await shelf.all("outbox")) {
    if (!isRefusedWithdrawal(entry)) continue;
    await copy.revise(entry.place, entry.id, (now) =>
      isRefusedWithdrawal(now) ? { ...now, tries: 0, notBefore: 0, state: waiting } : now,
    );
  }
}

function isRefusedWithdrawal({ kind, wanted, state }: Entry): boolean {
  return isProjection(kind) && wanted === undefined && state.status === "refused";
}
