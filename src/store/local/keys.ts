import type { Place } from "#domain/sharing/place.ts";

/** A text that is the same for the same place and for no other, and no beginning of another's. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case "own":
      return `own ${place.owner}/`;
    case "shown":
      return `shown ${place.by} ${place.to}/`;
    case "wall":
      return `wall ${place.owner} ${encodeURIComponent(place.team)}/`;
    case "plan":
      return `plan ${place.of}/`;
    case "team":
      return `team ${encodeURIComponent(place.team)}/`;
    default:
      return place satisfies never;
  }
}

/** The key of one row; begins with its place's. */
export function rowKey(place: Place, id: string): string {
  return `${placeKey(place)}${id}`;
}
