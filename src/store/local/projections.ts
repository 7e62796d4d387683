import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnRecord, Place } from "#domain/sharing/place.ts";
import { reconcile, reconcileWall } from "#domain/sharing/reconcile.ts";
import { isProjection, type AnyRecord } from "./AnyRecord.ts";
import type { Entry } from "./Entry.ts";
import { placeKey } from "./keys.ts";
import type { Shelf } from "./Shelf.ts";

/** Whether sending the entry shows something to somebody that is worked out from the owner's list. */
export function isShowing(entry: Entry): boolean {
  return entry.wanted !== undefined && isProjection(entry.kind);
}

/**
 * What a place is to show by the owner's list as the service confirmed it: nothing is ever shown
 * by a consent that is on this device alone, or that another device has taken back. A goal with
 * changes still waiting is left out.
 */
export async function projectionsIn(
  shelf: Shelf,
  place: Place,
  me: PersonId,
  today: Day,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const key = placeKey({ kind: "own", owner: me });
  const [rows, outbox] = await Promise.all([shelf.all("rows", key), shelf.all("outbox", key)]);
  const unsettled = new Set(
    outbox.flatMap(({ id, wanted, base }) => [id, goalOf(wanted), goalOf(base)]),
  );
  // Whether the person takes part at all is about all they show.
  if (unsettled.has("participation")) return new Map();
  const own = rows.map(({ record }) => record as OwnRecord);
  const shown: readonly AnyRecord[] =
    place.kind === "shown"
      ? reconcile(own, [], place.to, today).put
      : place.kind === "wall"
        ? reconcileWall(own, [], place.team, today).put
        : [];
  return new Map(
    shown.filter(({ id }) => !unsettled.has(id)).map((record) => [record.id, record] as const),
  );
}

function goalOf(record: AnyRecord | undefined): string | undefined {
  return record?.kind === "update" ? record.goal : undefined;
}
