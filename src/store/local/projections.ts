import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { isCurrent } from "#domain/person/relation.ts";
import type { OwnRecord, Place } from "#domain/sharing/place.ts";
import { reconcile, reconcileWall } from "#domain/sharing/reconcile.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import type { Directory } from "../Store.ts";
import { isProjection, type AnyRecord } from "./AnyRecord.ts";
import type { Entry } from "./Entry.ts";
import { placeKey } from "./keys.ts";
import type { Shelf } from "./Shelf.ts";

/** Whether sending the entry shows something to somebody that is worked out from the owner's list. */
export function isShowing(entry: Entry): boolean {
  return entry.wanted !== undefined && isProjection(entry.kind);
}

/** Whose list it is, on which day, and whom they meet as far as this device knows. */
export type Showing = {
  readonly me: PersonId;
  readonly today: Day;
  readonly directory: Directory | undefined;
};

/**
 * What a place is to show by the owner's list as the service confirmed it: nothing is ever shown
 * by a consent that is on this device alone, or that another device has taken back, or that was
 * given in an earlier relation. A goal with changes still waiting is left out.
 */
export async function projectionsIn(
  shelf: Shelf,
  place: Place,
  { me, today, directory }: Showing,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const key = placeKey({ kind: "own", owner: me });
  const [rows, outbox] = await Promise.all([shelf.all("rows", key), shelf.all("outbox", key)]);
  const unsettled = new Set(
    outbox.flatMap(({ id, wanted, base }) => [id, goalOf(wanted), goalOf(base)]),
  );
  // Whether the person takes part at all is about all they show.
  if (unsettled.has("participation") || directory === undefined) return new Map();
  const own = rows.map(({ record }) => record as OwnRecord);
  const shown = shownIn(place, own, directory, today).filter(({ id }) => !unsettled.has(id));
  return new Map(shown.map((record) => [record.id, record]));
}

function shownIn(
  place: Place,
  own: readonly OwnRecord[],
  { relations, teams }: Directory,
  today: Day,
): readonly AnyRecord[] {
  if (place.kind === "own" || place.kind === "plan" || place.kind === "team") return [];
  if (place.kind === "wall") {
    const isIn = teams.some(({ id }) => id === place.team);
    return isIn ? reconcileWall(own, [], place.team, today).put : [];
  }
  const held = relations.filter((relation) => isCurrent(relation, today));
  if (!held.some(({ other }) => other.id === place.to)) return [];
  const standing = own.map((record) => standingConsents(record, held));
  return reconcile(standing, [], place.to, today).put;
}

function goalOf(record: AnyRecord | undefined): string | undefined {
  return record?.kind === "update" ? record.goal : undefined;
}
