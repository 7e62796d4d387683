import { dueFirst, promisesOf, type KnownPromise } from "#domain/talk/promises.ts";
import type { RecordBook } from "../records/recordBook.ts";
import { pairPlaces } from "../session/places.ts";
import type { ReadySession, TaggedRelation } from "../session/Session.ts";

/** Something I said I would do, and whom I said it to. */
export type MyPromise = { readonly relation: TaggedRelation; readonly known: KnownPromise };

/** All that I said I would do and nobody has ticked, whoever it is for: those due first come first. */
export function myOpenPromises(
  session: ReadySession,
  book: Pick<RecordBook, "rows">,
): readonly MyPromise[] {
  return session.relations
    .flatMap((relation) => {
      const [mine, theirs] = pairPlaces(session, relation.other.id).map((place) => {
        const found = book.rows(place);
        return found.status === "read" ? found.rows.map(({ record }) => record) : [];
      });
      return promisesOf({ mine: mine ?? [], theirs: theirs ?? [] })
        .filter(({ by, kept }) => by === "me" && kept === undefined)
        .map((known) => ({ relation, known }));
    })
    .sort((a, b) => dueFirst(a.known.promise, b.known.promise));
}
