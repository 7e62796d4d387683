import type { Attendee, ItemBody } from "@microsoft/microsoft-graph-types";

import { isObject, type Json, textOf } from "../graph/readBody.ts";
import { Problem } from "../Problem.ts";
import type { StoredEvent } from "./StoredEvent.ts";
import { fromWallClock } from "./timeZones.ts";

const invalid = (message: string): Problem => new Problem(400, "ErrorInvalidRequest", message);

/** Outlook cuts nothing: a subject over 255 characters is refused. */
const longestSubject = 255;

/** A new event as sent, in its organiser's name. Start and end must be there. */
export function readEvent(body: Json, organizer: string): StoredEvent {
  if (!isObject(body["start"]) || !isObject(body["end"])) {
    throw invalid("The start and the end of the event are missing.");
  }
  const blank: StoredEvent = {
    subject: "",
    body: { contentType: "html", content: "" },
    start: 0,
    end: 0,
    startZone: "UTC",
    endZone: "UTC",
    isAllDay: false,
    location: { displayName: "", locationType: "default" },
    attendees: [],
    organizer,
    response: { response: "organizer", time: "0001-01-01T00:00:00Z" },
    isOnlineMeeting: false,
    showAs: "busy",
    sensitivity: "normal",
    importance: "normal",
    categories: [],
    reminderMinutes: 15,
    isCancelled: false,
  };
  return patchEvent(blank, body);
}

/** The event with the changes sent; what is not mentioned stays. */
export function patchEvent(event: StoredEvent, body: Json): StoredEvent {
  const subject = textOf(body, "subject") ?? event.subject;
  if (subject.length > longestSubject) throw invalid("The subject is too long.");
  const changed: StoredEvent = {
    ...event,
    subject,
    ...times(event, body),
    ...("body" in body ? { body: readItemBody(body["body"]) } : {}),
    ...("attendees" in body ? { attendees: readAttendees(body["attendees"]) } : {}),
    ...("location" in body ? { location: readLocation(body["location"]) } : {}),
    ...("categories" in body ? { categories: readTexts(body["categories"]) } : {}),
    ...(isObject(body["recurrence"]) ? { recurrence: body["recurrence"], exceptions: {} } : {}),
    isAllDay: flag(body, "isAllDay", event.isAllDay),
    isOnlineMeeting: flag(body, "isOnlineMeeting", event.isOnlineMeeting),
    showAs: textOf(body, "showAs") ?? event.showAs,
    sensitivity: textOf(body, "sensitivity") ?? event.sensitivity,
    importance: textOf(body, "importance") ?? event.importance,
    isReminderOn: flag(body, "isReminderOn", event.isReminderOn ?? true),
    reminderMinutes: count(body, "reminderMinutesBeforeStart", event.reminderMinutes),
  };
  if (changed.end < changed.start) {
    throw new Problem(
      400,
      "ErrorPropertyValidationFailure",
      "At least one property failed validation. The end comes before the start.",
    );
  }
  return changed;
}

function times(event: StoredEvent, body: Json): Partial<StoredEvent> {
  const start = readTime(body["start"], event.start, event.startZone);
  const end = readTime(body["end"], event.end, event.endZone);
  return { start: start.time, startZone: start.zone, end: end.time, endZone: end.zone };
}

function readTime(value: unknown, time: number, zone: string): { time: number; zone: string } {
  if (!isObject(value)) return { time, zone };
  const given = textOf(value, "timeZone") ?? "UTC";
  return { time: fromWallClock(textOf(value, "dateTime") ?? "", given), zone: given };
}

/** Exchange keeps HTML as a whole document. */
function readItemBody(value: unknown): ItemBody {
  if (!isObject(value)) throw invalid("The body of the event is not valid.");
  const content = textOf(value, "content") ?? "";
  if (textOf(value, "contentType")?.toLowerCase() !== "html")
    return { contentType: "text", content };
  if (/<html[\s>]/i.test(content)) return { contentType: "html", content };
  const head =
    '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>';
  return {
    contentType: "html",
    content: `<html>\r\n${head}\r\n<body>\r\n${content}\r\n</body>\r\n</html>\r\n`,
  };
}

function readAttendees(value: unknown): readonly Attendee[] {
  if (!Array.isArray(value)) throw invalid("The attendees of the event are not valid.");
  return value.map((attendee) => {
    const address = isObject(attendee) ? attendee["emailAddress"] : undefined;
    if (!isObject(attendee) || !isObject(address) || typeof address["address"] !== "string") {
      throw invalid("An attendee needs an address.");
    }
    const type = textOf(attendee, "type") ?? "required";
    return {
      type: type as NonNullable<Attendee["type"]>,
      status: { response: "none", time: "0001-01-01T00:00:00Z" },
      emailAddress: {
        name: textOf(address, "name") ?? address["address"],
        address: address["address"],
      },
    };
  });
}

function readLocation(value: unknown): StoredEvent["location"] {
  const displayName = isObject(value) ? (textOf(value, "displayName") ?? "") : "";
  return { displayName, locationType: "default", uniqueId: displayName, uniqueIdType: "private" };
}

function readTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw invalid("The categories of the event are not valid.");
  return value.map(String);
}

function count(body: Json, name: string, otherwise: number): number {
  const value = body[name];
  return typeof value === "number" ? value : otherwise;
}

function flag(body: Json, name: string, otherwise: boolean): boolean {
  const value = body[name];
  return typeof value === "boolean" ? value : otherwise;
}
