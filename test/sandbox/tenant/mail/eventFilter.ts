import { Problem } from "../Problem.ts";
import { storedEvent, type EventRow } from "./StoredEvent.ts";
import { fromWallClock } from "./timeZones.ts";

const comparison = /^\s*(?:(iCalUId|subject)\s+eq|(start\/dateTime)\s+ge)\s+'((?:[^']|'')*)'\s*$/i;

/** The filters of a calendar's events that are in use here; refused is what Graph refuses, a transaction among it. */
export function eventFilter(filter: string): (row: EventRow) => boolean {
  const found = comparison.exec(filter);
  if (!found) {
    throw new Problem(
      400,
      "ErrorInvalidUrlQueryFilter",
      "The query filter contains one or more invalid nodes.",
    );
  }
  const [, member, start, text = ""] = found;
  const wanted = text.replaceAll("''", "'");
  if (start !== undefined) {
    const since = fromWallClock(wanted, "UTC");
    return (row) => storedEvent(row).start >= since;
  }
  return (row) =>
    (member?.toLowerCase() === "subject" ? storedEvent(row).subject : row.uid) === wanted;
}
