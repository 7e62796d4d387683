import type { PersonId } from "#domain/person/person.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import type { RecordBook } from "./recordBook.ts";

/** All that is in a person's own list, or nothing while it is unread. */
export function ownRecords(book: RecordBook, owner: PersonId): readonly OwnRecord[] {
  const there = book.rows({ kind: "own", owner });
  return there.status === "read" ? there.rows.map((row) => row.record) : [];
}
