import type { Place } from "#domain/sharing/place.ts";

/** A text that is the same for the same place and for no other. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case "own":
      return `own ${place.owner}`;
    case "shown":
      return `shown ${place.by} ${place.to}`;
    case "wall":
      return `wall ${place.owner} ${place.team}`;
    case "plan":
      return `plan ${place.of}`;
    case "team":
      return `team ${place.team}`;
  }
}
