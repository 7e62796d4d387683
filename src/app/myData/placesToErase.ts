import type { PersonId } from "#domain/person/person.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import type { OwnedPlace } from "#store/owned/OwnedLists.ts";
import { ownPlace, shownByMe } from "../session/places.ts";
import type { ReadySession } from "../session/Session.ts";

/** A place that goes, and what the person calls it: the reader's first name or the team's. */
export type NamedPlace = { readonly place: OwnedPlace; readonly name?: string };

/**
 * All that a person fills, what others see first, since that is worked out from the rest. `own` tells
 * of readers whom the directory names no longer.
 */
export function placesToErase(
  session: ReadySession,
  own: readonly OwnRecord[],
): readonly NamedPlace[] {
  const { me, relations, former, teams } = session;
  const known = new Map([...former, ...relations].map(({ other }) => [other.id, other.firstName]));
  const strangers = new Set(own.flatMap(readersOf).filter((id) => id !== me.id && !known.has(id)));
  const nameOf = (place: OwnedPlace): string | undefined => {
    if (place.kind === "shown") return known.get(place.to);
    return place.kind === "wall" ? teams.find(({ id }) => id === place.team)?.name : undefined;
  };
  const places: readonly OwnedPlace[] = [
    ...shownByMe(session),
    ...[...strangers].map((to) => ({ kind: "shown", by: me.id, to }) as const),
    { kind: "pictures", owner: me.id },
    ownPlace(session),
  ];
  return places.map((place) => {
    const name = nameOf(place);
    return { place, ...(name !== undefined && { name }) };
  });
}

function readersOf(record: OwnRecord): readonly PersonId[] {
  switch (record.kind) {
    case "goal":
      return record.consents.map(({ reader }) => reader);
    case "value":
      return record.shownTo.map(({ reader }) => reader);
    case "introduction":
      return [record.reader];
    default:
      return [];
  }
}
