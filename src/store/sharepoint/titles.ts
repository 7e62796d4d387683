import type { PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";

/** Lists are found by these titles, which are fixed for ever. */
export const peopleTitle = "People";
export const addressesTitle = "Addresses";
export const relationsTitle = "Relations";
export const membersTitle = "Members";
export const settingsTitle = "Settings";
export const teamTitle = "team";

export function ownTitle(owner: PersonId): string {
  return `own-${owner}`;
}

export function picturesTitle(owner: PersonId): string {
  return `own-pictures-${owner}`;
}

export function shownTitle(by: PersonId, to: PersonId): string {
  return `shown-${by}-${to}`;
}

export function planTitle(person: PersonId): string {
  return `plan-${person}`;
}

export function wallTitle(owner: PersonId): string {
  return `wall-${owner}`;
}

/** The title of the list in which a place lives. */
export function titleOf(place: Place): string {
  switch (place.kind) {
    case "own":
      return ownTitle(place.owner);
    case "shown":
      return shownTitle(place.by, place.to);
    case "wall":
      return wallTitle(place.owner);
    case "plan":
      return planTitle(place.of);
    case "team":
      return teamTitle;
    default:
      return place satisfies never;
  }
}
