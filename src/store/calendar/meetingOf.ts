import { parseInstant, type Instant } from "#domain/day.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import type { Attendee } from "#domain/talk/recogniseMeeting.ts";
import { isSource } from "../sharepoint/reading.ts";

/** What is asked of each event: who, when and how it is joined, never what about. */
export const meetingFields =
  "start,end,organizer,attendees,isAllDay,isCancelled,isOrganizer,hideAttendees,responseStatus,onlineMeeting,onlineMeetingUrl";

/** An event whose times Graph wrote in UTC; undefined where it is no talk to come. */
export function meetingOf(event: unknown): CalendarMeeting | undefined {
  if (!isSource(event)) return undefined;
  const start = instantIn(event["start"]);
  const end = instantIn(event["end"]);
  if (start === undefined || end === undefined) return undefined;
  if (event["isCancelled"] === true || event["isAllDay"] === true) return undefined;
  // Who else is invited is then not to be known.
  if (event["hideAttendees"] === true && event["isOrganizer"] !== true) return undefined;
  if (member(event["responseStatus"], "response") === "declined") return undefined;
  const attendees: unknown = event["attendees"];
  // Whether leave for who and when alone tells it is not promised.
  const join = member(event["onlineMeeting"], "joinUrl") ?? event["onlineMeetingUrl"];
  return {
    start,
    end,
    organiser: addressIn(event["organizer"])?.address ?? "",
    attendees: Array.isArray(attendees) ? attendees.flatMap(attendeeOf) : [],
    ...(typeof join === "string" && join !== "" && { join }),
  };
}

function attendeeOf(source: unknown): readonly Attendee[] {
  const found = addressIn(source);
  // One whose address is held back counts as a stranger, and the meeting as not ours alone.
  const { address, name } = found ?? { address: "?", name: "" };
  const type = member(source, "type") === "resource" ? "resource" : "person";
  return [{ address, name, type }];
}

function addressIn(
  source: unknown,
): { readonly address: string; readonly name: string } | undefined {
  const mail = member(source, "emailAddress");
  const address = member(mail, "address");
  const name = member(mail, "name");
  if (typeof address !== "string" || address === "") return undefined;
  return { address, name: typeof name === "string" ? name : "" };
}

/** `2026-11-24T10:00:00.0000000`, which the header of the request makes a time in UTC. */
function instantIn(source: unknown): Instant | undefined {
  const clock = member(source, "dateTime");
  if (typeof clock !== "string") return undefined;
  return parseInstant(`${clock.slice(0, 19)}Z`);
}

function member(source: unknown, name: string): unknown {
  return isSource(source) ? source[name] : undefined;
}
