import type { Place } from "#domain/sharing/place.ts";
import type { Kept } from "../Store.ts";
import type { AnyRecord } from "./AnyRecord.ts";
import type { CopiedRow } from "./Copied.ts";
import type { Entry } from "./Entry.ts";
import { placeKey } from "./keys.ts";
import type { Shelf } from "./Shelf.ts";

/** A row as the person last left it; undefined when it is not there, or they removed it. */
export function viewOf(
  row: CopiedRow | undefined,
  entry: Entry | undefined,
): Kept<AnyRecord> | undefined {
  if (entry !== undefined) {
    const { wanted, id, stamp } = entry;
    return wanted && { record: wanted, version: { item: id, etag: stamp } };
  }
  return row && { record: row.record, version: { item: row.record.id, etag: row.tag } };
}

/** All rows of a place as the person last left them, in the order in which they were made. */
export async function viewIn(shelf: Shelf, place: Place): Promise<readonly Kept<AnyRecord>[]> {
  const key = placeKey(place);
  const [rows, outbox] = await Promise.all([shelf.all("rows", key), shelf.all("outbox", key)]);
  const waiting = new Map(outbox.map((entry) => [entry.id, entry]));
  const inOrder = [...rows].sort((one, other) => made(one) - made(other));
  const there = new Set(rows.map(({ record }) => record.id));
  const added = outbox
    .filter(({ id }) => !there.has(id))
    .sort((one, other) => one.since - other.since || (one.id < other.id ? -1 : 1));
  return [
    ...inOrder.map((row) => viewOf(row, waiting.get(row.record.id))),
    ...added.map((entry) => viewOf(undefined, entry)),
  ].filter((kept) => kept !== undefined);
}

/** SharePoint numbers the items of a list as they are made. */
function made({ version }: CopiedRow): number {
  return Number(version.item);
}
