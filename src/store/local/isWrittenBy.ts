import type { PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";

/** Whether what is in a place are one's own words, which stay though nobody confirms them. */
export function isWrittenBy(me: PersonId, place: Place): boolean {
  switch (place.kind) {
    case "own":
    case "wall":
      return place.owner === me;
    case "shown":
      return place.by === me;
    // Whoever manages somebody no longer, unheard of here, is not shown that pay for ever.
    case "plan":
    case "team":
      return false;
  }
}
