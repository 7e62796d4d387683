import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { isCurrent, type Relation } from "#domain/person/relation.ts";
import type { OwnRecord, Place, RecordIn } from "#domain/sharing/place.ts";
import { reconcile, reconcileWall } from "#domain/sharing/reconcile.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import { isSimulated } from "./writerOf.ts";

/** Exactly what `own` lets a place show on `today`, worked out by the product's rules. */
export function toShow(
  own: readonly OwnRecord[],
  place: Place,
  relations: readonly Relation[],
  today: Day,
): readonly RecordIn<Place>[] {
  if (place.kind === "own" || !isSimulated(place)) return [];
  if (place.kind === "wall") return reconcileWall(own, [], place.team, today).put;
  const held = relations.filter((relation) => isCurrent(relation, today));
  if (!held.some(({ other }) => other.id === place.to)) return [];
  const standing = own.map((record) => standingConsents(record, held));
  return reconcile(standing, [], place.to, today).put;
}

/** Whether anything of `record` may be shown in `place`, said once more and without the product's rules. */
export function mayShow(
  record: OwnRecord,
  place: Place,
  relations: readonly Relation[],
  today: Day,
): boolean {
  if (place.kind === "own" || !isSimulated(place)) return false;
  if (record.kind === "goal") {
    const { status, keptClose } = record;
    if (keptClose || (status !== "active" && status !== "achieved")) return false;
  }
  if (place.kind === "wall") {
    const given = record.kind === "goal" ? record.wall : [];
    return given.some(({ team, since }) => team === place.team && since <= today);
  }
  const given =
    record.kind === "goal" ? record.consents : record.kind === "value" ? record.shownTo : [];
  return given.some(
    ({ reader, since }) =>
      reader === place.to && since <= today && isStanding(relations, place.to, since, today),
  );
}

function isStanding(
  relations: readonly Relation[],
  reader: PersonId,
  since: Day,
  today: Day,
): boolean {
  return relations.some(
    ({ other, from, until }) =>
      other.id === reader &&
      from <= since &&
      from <= today &&
      (until === undefined || today < until),
  );
}
