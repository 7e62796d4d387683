import type { Person, Team } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { ReadySession } from "../session/Session.ts";

type WrittenFor = {
  /** Those who read what waits as soon as it is saved. */
  readonly readers: readonly Pick<Person, "firstName">[];
  readonly teams: readonly Team[];
};

/** Who besides the person reads what is not saved yet: they are not its only reader then. */
export function writtenFor(
  { me, relations, teams }: ReadySession,
  book: Pick<RecordBook, "rows">,
): WrittenFor {
  const waits = (place: Place): boolean => {
    const there = book.rows(place);
    return there.status === "read" && there.rows.some(({ saving }) => saving.status !== "saved");
  };
  return {
    readers: relations
      .map(({ other }) => other)
      .filter(({ id }) => waits({ kind: "shown", by: me.id, to: id })),
    teams: teams.filter(({ id }) => waits({ kind: "wall", owner: me.id, team: id })),
  };
}
