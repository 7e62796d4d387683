import type { OwnRecord } from "#domain/sharing/place.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import type { ReadySession } from "../session/Session.ts";
import type { RecordBook } from "./recordBook.ts";
import type { PlaceRows } from "./Row.ts";

/** A person's own list, with the consents that stand in the relations that hold today. */
export function ownRows(
  book: RecordBook,
  { me, relations }: Pick<ReadySession, "me" | "relations">,
): PlaceRows<OwnRecord> {
  const there = book.rows({ kind: "own", owner: me.id });
  if (there.status !== "read") return there;
  const rows = there.rows.map((row) => ({
    ...row,
    record: standingConsents(row.record, relations),
  }));
  return { ...there, rows };
}

/** All that is in a person's own list, as in {@link ownRows}, or nothing while it is unread. */
export function ownRecords(
  book: RecordBook,
  session: Pick<ReadySession, "me" | "relations">,
): readonly OwnRecord[] {
  const there = ownRows(book, session);
  return there.status === "read" ? there.rows.map((row) => row.record) : [];
}
