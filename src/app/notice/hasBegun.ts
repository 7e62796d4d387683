import type { RecordBook } from "../records/recordBook.ts";
import { ownPlace } from "../session/places.ts";
import type { Session } from "../session/Session.ts";

/**
 * Whether anything of the person's is in their own list, undefined while that is not known. Whether they
 * take part is not counted: it is all that stays when everything was erased, and they may begin anew.
 */
export function hasBegun(session: Session, book: Pick<RecordBook, "rows">): boolean | undefined {
  if (session.status !== "ready") return undefined;
  const own = book.rows(ownPlace(session));
  if (own.status !== "read") return undefined;
  return (
    own.unreadable > 0 ||
    own.rows.some(
      ({ record, saving }) => saving.status === "saved" && record.kind !== "participation",
    )
  );
}
