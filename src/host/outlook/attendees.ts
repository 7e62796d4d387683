import type { HostAttendee } from "../MeetingItem.ts";
import type { OfficeLocation, OfficePerson } from "./OfficeDoor.ts";

export type OfficeAttendees = {
  readonly required: readonly OfficePerson[];
  readonly optional: readonly OfficePerson[];
  readonly locations: readonly OfficeLocation[];
  /** The location as one text, for versions that do not list rooms. */
  readonly location: string;
};

/**
 * Everybody Outlook lists, in its order. Outlook has no type for a room among
 * the attendees: one is known by its address being a location's, or by its name
 * being the location where Outlook could not say what the attendee is.
 */
export function attendeesOf(listed: OfficeAttendees): readonly HostAttendee[] {
  const booked = listed.locations.filter((place) => place.locationIdentifier?.type === "room");
  const rooms = new Set(
    [
      ...booked.map((place) => place.emailAddress),
      ...booked.map((place) => place.locationIdentifier?.id),
    ]
      .map((address) => lower(address))
      .filter((address) => address !== ""),
  );
  const places = new Set([
    ...listed.location.split(";").map(lower),
    ...listed.locations.map((place) => lower(place.displayName)),
  ]);
  const attendee = (person: OfficePerson, optional: boolean): HostAttendee => ({
    address: textIn(person.emailAddress).trim(),
    name: textIn(person.displayName).trim(),
    type: typeOf(person, rooms, places),
    optional,
  });
  return [
    ...listed.required.map((person) => attendee(person, false)),
    ...listed.optional.map((person) => attendee(person, true)),
  ];
}

function typeOf(
  person: OfficePerson,
  rooms: ReadonlySet<string>,
  places: ReadonlySet<string>,
): HostAttendee["type"] {
  if (rooms.has(lower(person.emailAddress))) return "resource";
  if (person.recipientType === "distributionList") return "list";
  if (person.recipientType === "user" || person.recipientType === "externalUser") return "person";
  const name = lower(person.displayName);
  return name !== "" && places.has(name) ? "resource" : "unknown";
}

function lower(text: unknown): string {
  return textIn(text).trim().toLowerCase();
}

/** What Outlook says as text; nothing where it says something else. */
export function textIn(said: unknown): string {
  return typeof said === "string" ? said : "";
}
