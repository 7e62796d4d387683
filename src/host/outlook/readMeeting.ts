import { type Instant, instantAt } from "#domain/day.ts";
import type { MeetingFacts } from "../MeetingItem.ts";
import { attendeesOf } from "./attendees.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeField, OfficeGetter, OfficeItem } from "./OfficeDoor.ts";
import { officeProblem } from "./officeProblem.ts";

/** Reads the open appointment, whether its form is for reading or for writing. */
export async function readMeeting(
  item: OfficeItem,
  me: string,
  ask: OfficeCalls,
): Promise<MeetingFacts> {
  const value = <T>(purpose: string, field: OfficeField<T>) => valueOf(ask, purpose, field);
  const [subject, required, optional, start, end, organiser, locations, location, recurrence] =
    await Promise.all([
      value("tell the subject", item.subject),
      value("tell who is invited", item.requiredAttendees),
      value("tell who is invited", item.optionalAttendees),
      value("tell when the meeting starts", item.start),
      value("tell when the meeting ends", item.end),
      value("tell who organises the meeting", item.organizer),
      value("tell the rooms", item.enhancedLocation),
      value("tell the location", item.location),
      value("tell whether the meeting repeats", item.recurrence),
    ]);
  // Absent is not empty: a list taken for empty would make a group look like a talk of two.
  if (!required) throw officeProblem("missing", "tell who is invited");
  return {
    subject: subject ?? "",
    start: instantOf(start, "tell when the meeting starts"),
    end: instantOf(end, "tell when the meeting ends"),
    // Versions before Mailbox 1.7 do not name the organiser of a form one writes; that is oneself.
    organiser: organiser?.emailAddress || me,
    attendees: attendeesOf({
      required,
      optional: optional ?? [],
      locations: locations ?? [],
      location: location ?? "",
    }),
    shape: item.seriesId ? "occurrence" : recurrence ? "series" : "single",
    me,
  };
}

/** Asks for a field that has to be asked for, and takes the others as they are. */
export async function valueOf<T>(
  ask: OfficeCalls,
  purpose: string,
  field: OfficeField<T>,
): Promise<T | undefined> {
  if (field === null || field === undefined) return undefined;
  if (!isGetter(field)) return field;
  return (await ask<T | null>(purpose, (done) => field.getAsync(done))) ?? undefined;
}

export function isGetter<T>(field: OfficeField<T>): field is OfficeGetter<T> {
  return (
    typeof field === "object" &&
    field !== null &&
    "getAsync" in field &&
    typeof field.getAsync === "function"
  );
}

function instantOf(time: Date | undefined, purpose: string): Instant {
  const millis = time?.getTime();
  if (millis === undefined || Number.isNaN(millis)) throw officeProblem("unexpected", purpose);
  return instantAt(millis);
}
