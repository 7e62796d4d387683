import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace, Place, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import type { ReadySession } from "./Session.ts";

export function ownPlace({ me }: Pick<ReadySession, "me">): OwnPlace {
  return { kind: "own", owner: me.id };
}

/** What the two say to each other, mine first. */
export function pairPlaces(
  { me }: Pick<ReadySession, "me">,
  other: PersonId,
): readonly [ShownPlace, ShownPlace] {
  return [
    { kind: "shown", by: me.id, to: other },
    { kind: "shown", by: other, to: me.id },
  ];
}

/** Where others may see something of mine, those I met before included. */
export function shownByMe({
  me,
  relations,
  former,
  teams,
}: ReadySession): readonly (ShownPlace | WallPlace)[] {
  const readers = [...relations, ...former].map(({ other }) => other.id);
  return [
    ...teams.map(({ id }): WallPlace => ({ kind: "wall", owner: me.id, team: id })),
    ...readers.map((to): ShownPlace => ({ kind: "shown", by: me.id, to })),
  ];
}

/** All that a session may read besides the person's own list, the nearest first. */
export function besidesOwn(session: ReadySession): readonly Place[] {
  const pairs = session.relations.flatMap(({ other }) => pairPlaces(session, other.id));
  const paired = new Set(session.relations.map(({ other }) => other.id));
  const rest = shownByMe(session).filter((place) => place.kind === "wall" || !paired.has(place.to));
  return [
    ...rest.filter(({ kind }) => kind === "wall"),
    ...pairs,
    ...rest.filter(({ kind }) => kind === "shown"),
  ];
}
