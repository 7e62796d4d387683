import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace, Place, ShownPlace, WallPlace } from "#domain/sharing/place.ts";

/** The places that the simulated people write: what others write of them is no part of it. */
export type SimulatedPlace = OwnPlace | ShownPlace | WallPlace;

export function isSimulated(place: Place): place is SimulatedPlace {
  return place.kind !== "plan" && place.kind !== "team";
}

/** The one person who writes a place. */
export function writerOf(place: Place): PersonId {
  if (!isSimulated(place)) throw new Error(`Nobody here writes a place of kind ${place.kind}.`);
  return place.kind === "shown" ? place.by : place.owner;
}
