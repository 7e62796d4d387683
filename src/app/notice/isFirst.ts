import type { RecordBook } from "../records/recordBook.ts";
import { ownPlace } from "../session/places.ts";
import type { Session } from "../session/Session.ts";

/** Whether nothing of the person's is in their own list yet, as far as that has been read. */
export function isFirst(session: Session, book: Pick<RecordBook, "rows">): boolean {
  if (session.status !== "ready") return false;
  const own = book.rows(ownPlace(session));
  return (
    own.status === "read" &&
    own.unreadable === 0 &&
    own.rows.every(({ saving }) => saving.status !== "saved")
  );
}
