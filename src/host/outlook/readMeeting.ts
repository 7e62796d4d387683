import { type Instant, instantAt } from "#domain/day.ts";
import type { MeetingFacts } from "../MeetingItem.ts";
import { attendeesOf, textIn } from "./attendees.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeField, OfficeGetter, OfficeItem } from "./OfficeDoor.ts";
import { officeProblem } from "./officeProblem.ts";

/** Reads the open appointment, whether its form is for reading or for writing. */
export async function readMeeting(
  item: OfficeItem,
  me: string,
  ask: OfficeCalls,
): Promise<MeetingFacts> {
  const value = <T>(purpose: string, field: () => OfficeField<T>) => valueOf(ask, purpose, field);
  const [subject, required, optional, start, end, organiser, locations, location, recurrence] =
    await Promise.all([
      value("tell the subject", () => item.subject),
      value("tell who is invited", () => item.requiredAttendees),
      value("tell who is invited", () => item.optionalAttendees),
      value("tell when the meeting starts", () => item.start),
      value("tell when the meeting ends", () => item.end),
      value("tell who organises the meeting", () => item.organizer),
      value("tell the rooms", () => item.enhancedLocation),
      value("tell the location", () => item.location),
      value("tell whether the meeting repeats", () => item.recurrence),
    ]);
  // Absent is not empty: a list taken for empty would make a group look like a talk of two.
  if (required === undefined) throw officeProblem("missing", "tell who is invited");
  return {
    subject: textIn(subject),
    start: instantOf(start, "tell when the meeting starts"),
    end: instantOf(end, "tell when the meeting ends"),
    // Versions before Mailbox 1.7 do not name the organiser of a form one writes; that is oneself.
    organiser: textIn(organiser?.emailAddress) || me,
    attendees: attendeesOf({
      required: listed(required, "tell who is invited"),
      optional: listed(optional ?? [], "tell who is invited"),
      locations: Array.isArray(locations) ? locations.filter(isThing) : [],
      location: textIn(location),
    }),
    shape: item.seriesId ? "occurrence" : recurrence ? "series" : "single",
    me,
  };
}

/**
 * Asks for a field that has to be asked for, and takes the others as they are. `field` is called here, for
 * Office.js throws at some that the add-in may not see.
 */
export async function valueOf<T>(
  ask: OfficeCalls,
  purpose: string,
  field: () => OfficeField<T>,
): Promise<T | undefined> {
  const there = fieldOf(field, purpose);
  if (there === null || there === undefined) return undefined;
  if (!isGetter(there)) return there;
  return (await ask<T | null>(purpose, (done) => there.getAsync(done))) ?? undefined;
}

function fieldOf<T>(field: () => OfficeField<T>, purpose: string): OfficeField<T> {
  try {
    return field();
  } catch {
    throw officeProblem("refused", purpose);
  }
}

export function isGetter<T>(field: OfficeField<T>): field is OfficeGetter<T> {
  return (
    typeof field === "object" &&
    field !== null &&
    "getAsync" in field &&
    typeof field.getAsync === "function"
  );
}

/** Half a list would make a group look like a talk of two, so it is no list. */
function listed<T extends object>(list: readonly T[], purpose: string): readonly T[] {
  if (!Array.isArray(list) || !list.every(isThing)) throw officeProblem("unexpected", purpose);
  return list;
}

function isThing(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function instantOf(time: Date | undefined, purpose: string): Instant {
  const millis: unknown = typeof time?.getTime === "function" ? time.getTime() : undefined;
  if (typeof millis !== "number" || !(Math.abs(millis) <= latest))
    throw officeProblem("unexpected", purpose);
  return instantAt(millis);
}

/** The last instant that a date can be of. */
const latest = 8.64e15;
