import { asList, asObject, asText, asNumber } from "../shared/wire.ts";
import { textToHtml } from "./html.ts";
import { minuteOfDay } from "./minuteOfDay.ts";
import type { Appointment, Invitee, Recurrence, Room } from "./Appointment.ts";

/** Finds who an address belongs to, as the mailbox's directory would. */
export type Resolve = (text: string) => Invitee;

/** A Graph event as an appointment; `onLoad` is what the mailbox does to the body on the way. */
export function fromGraphEvent(
  event: unknown,
  resolve: Resolve,
  onLoad: (html: string) => string,
): Appointment {
  const given = asObject(event);
  const organizer: Invitee = {
    ...invitee(given["organizer"], resolve),
    response: "organizer",
  };
  const attendees = asList(given["attendees"]).map(asObject);
  const invited = (type: string): readonly Invitee[] =>
    attendees
      .filter((attendee) => asText(attendee["type"]) === type)
      .map((attendee) => invitee(attendee, resolve));
  const recurrence = fromGraphRecurrence(given);
  const seriesId = asText(given["seriesMasterId"]);
  const rooms = attendees
    .filter((attendee) => asText(attendee["type"]) === "resource")
    .map((attendee) => room(attendee["emailAddress"]));
  return {
    id: asText(given["id"]),
    subject: asText(given["subject"]),
    start: instant(given["start"]),
    end: instant(given["end"]),
    location: asText(asObject(given["location"])["displayName"]),
    rooms,
    organizer,
    // Outlook on the web counts the organiser among the required of an appointment that exists.
    required: [
      organizer,
      ...invited("required").filter((person) => !sameAddress(person, organizer)),
    ],
    optional: invited("optional"),
    body: onLoad(bodyHtml(given["body"])),
    ...(seriesId === "" ? {} : { seriesId }),
    ...(recurrence === undefined ? {} : { recurrence }),
    ...stamps(given),
  };
}

/**
 * What is written of an appointment: all of a new one, and of an old one what differs from `before`.
 * What is left alone is not sent, since Graph would count it as changed: a series would lose its
 * exceptions, and a body its classes once more.
 */
export function toGraphEvent(
  appointment: Appointment,
  before?: Appointment,
): Readonly<Record<string, unknown>> {
  const event = wholeEvent(appointment);
  if (before === undefined) return event;
  const old = wholeEvent(before);
  return Object.fromEntries(
    Object.entries(event).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]),
    ),
  );
}

function wholeEvent(appointment: Appointment): Readonly<Record<string, unknown>> {
  const attendee =
    (type: string) => (person: { readonly name: string; readonly address: string }) => ({
      type,
      emailAddress: { name: person.name, address: person.address },
    });
  const guests = (people: readonly Invitee[]): readonly Invitee[] =>
    people.filter((person) => !sameAddress(person, appointment.organizer));
  return {
    subject: appointment.subject,
    start: graphTime(appointment.start),
    end: graphTime(appointment.end),
    location: { displayName: appointment.location },
    attendees: [
      ...guests(appointment.required).map(attendee("required")),
      ...guests(appointment.optional).map(attendee("optional")),
      ...appointment.rooms.map(attendee("resource")),
    ],
    body: {
      contentType: "html",
      content: `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${appointment.body}</body></html>`,
    },
    ...(appointment.recurrence === undefined || appointment.seriesId !== undefined
      ? {}
      : { recurrence: toGraphRecurrence(appointment.recurrence) }),
  };
}

const dayNames: Readonly<Record<string, string>> = {
  mon: "monday",
  tue: "tuesday",
  wed: "wednesday",
  thu: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
};

const patternTypes: Readonly<Record<string, Recurrence["type"]>> = {
  daily: "daily",
  weekly: "weekly",
  absoluteMonthly: "monthly",
  relativeMonthly: "monthly",
  absoluteYearly: "yearly",
  relativeYearly: "yearly",
};

function fromGraphRecurrence(event: Readonly<Record<string, unknown>>): Recurrence | undefined {
  const given = asObject(event["recurrence"]);
  const pattern = asObject(given["pattern"]);
  const range = asObject(given["range"]);
  const type = patternTypes[asText(pattern["type"])];
  if (type === undefined) return undefined;
  const timeZone = asText(range["recurrenceTimeZone"]) || "UTC";
  const start = instant(event["start"]);
  return {
    type,
    interval: asNumber(pattern["interval"], 1),
    days: asList(pattern["daysOfWeek"]).map((day) => asText(day).slice(0, 3).toLowerCase()),
    startDate: asText(range["startDate"]),
    ...(range["type"] === "endDate" ? { endDate: asText(range["endDate"]) } : {}),
    startMinute: minuteOfDay(start, timeZone),
    durationMinutes: Math.round((instant(event["end"]) - start) / 60_000),
    timeZone,
  };
}

function toGraphRecurrence(recurrence: Recurrence): Readonly<Record<string, unknown>> {
  const [, , day] = recurrence.startDate.split("-").map(Number);
  const types = {
    daily: "daily",
    weekday: "weekly",
    weekly: "weekly",
    monthly: "absoluteMonthly",
    yearly: "absoluteYearly",
  };
  return {
    pattern: {
      type: types[recurrence.type],
      interval: recurrence.interval,
      ...(recurrence.type === "weekly" || recurrence.type === "weekday"
        ? {
            daysOfWeek: (recurrence.type === "weekday"
              ? ["mon", "tue", "wed", "thu", "fri"]
              : recurrence.days
            ).map((name) => dayNames[name] ?? name),
            firstDayOfWeek: "monday",
          }
        : {}),
      ...(recurrence.type === "monthly" ? { dayOfMonth: day } : {}),
    },
    range: {
      type: recurrence.endDate === undefined ? "noEnd" : "endDate",
      startDate: recurrence.startDate,
      ...(recurrence.endDate === undefined ? {} : { endDate: recurrence.endDate }),
      recurrenceTimeZone: recurrence.timeZone,
    },
  };
}

function bodyHtml(value: unknown): string {
  const body = asObject(value);
  const content = asText(body["content"]);
  return asText(body["contentType"]).toLowerCase() === "text" ? textToHtml(content) : content;
}

const responses: Readonly<Record<string, Invitee["response"]>> = {
  accepted: "accepted",
  declined: "declined",
  tentativelyAccepted: "tentative",
  organizer: "organizer",
};

function invitee(value: unknown, resolve: Resolve): Invitee {
  const given = asObject(value);
  const email = asObject(given["emailAddress"]);
  const found = resolve(asText(email["address"]));
  const name = asText(email["name"]);
  return {
    ...found,
    name: name === "" ? found.name : name,
    response: responses[asText(asObject(given["status"])["response"])] ?? "none",
  };
}

function room(value: unknown): Room {
  const email = asObject(value);
  return { name: asText(email["name"]), address: asText(email["address"]) };
}

/** Graph gives UTC unless it is asked otherwise, without the Z. */
function instant(value: unknown): number {
  const text = asText(asObject(value)["dateTime"]);
  const time = Date.parse(text.endsWith("Z") ? text : `${text.slice(0, 23)}Z`);
  return Number.isNaN(time) ? 0 : time;
}

function graphTime(time: number): Readonly<Record<string, string>> {
  return { dateTime: new Date(time).toISOString().slice(0, 19), timeZone: "UTC" };
}

function stamps(given: Readonly<Record<string, unknown>>): {
  readonly created?: number;
  readonly modified?: number;
} {
  const created = Date.parse(asText(given["createdDateTime"]));
  const modified = Date.parse(asText(given["lastModifiedDateTime"]));
  return {
    ...(Number.isNaN(created) ? {} : { created }),
    ...(Number.isNaN(modified) ? {} : { modified }),
  };
}

function sameAddress(
  one: { readonly address: string },
  other: { readonly address: string },
): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}
