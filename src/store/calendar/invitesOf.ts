import { parseInstant, type Instant } from "#domain/day.ts";
import { isSource } from "../sharepoint/reading.ts";
import type { OwnInvite } from "./OwnInvites.ts";

/** What is asked of each event to tell whether its invite is the person's own, and what to call it. */
export const inviteFields =
  "id,type,seriesMasterId,subject,start,attendees,isOrganizer,isCancelled";

/**
 * The invites behind the rows of a calendar view, whose times Graph wrote in UTC: a series once, at its
 * first meeting in the view, and each of its meetings that was changed by itself.
 */
export function invitesOf(events: readonly unknown[]): readonly OwnInvite[] {
  const found = new Map<string, OwnInvite>();
  for (const invite of events.flatMap(invitesIn))
    if (!found.has(invite.id)) found.set(invite.id, invite);
  return [...found.values()];
}

function invitesIn(event: unknown): readonly OwnInvite[] {
  if (!isSource(event) || event["isOrganizer"] !== true || event["isCancelled"] === true) return [];
  const { id, seriesMasterId: series } = event;
  const start = instantIn(event["start"]);
  const invited = invitedIn(event["attendees"]);
  if (typeof id !== "string" || start === undefined || invited.length === 0) return [];
  const subject = typeof event["subject"] === "string" ? event["subject"] : "";
  const named = invited.map(({ name }) => name);
  const addresses = invited.flatMap(({ address }) => address ?? []);
  const told = { subject, start, invited: named, addresses };
  if (typeof series !== "string" || series === "") return [{ id, shape: "single", ...told }];
  const whole: OwnInvite = { id: series, series, shape: "series", ...told };
  return event["type"] === "exception"
    ? [whole, { id, series, shape: "occurrence", ...told }]
    : [whole];
}

type Invited = { readonly name: string; readonly address?: string };

function invitedIn(attendees: unknown): readonly Invited[] {
  if (!Array.isArray(attendees)) return [];
  return attendees.flatMap((attendee: unknown) => {
    const mail = isSource(attendee) && attendee["type"] !== "resource" && attendee["emailAddress"];
    if (!isSource(mail)) return [];
    const { name, address } = mail;
    const said = typeof name === "string" && name.trim() !== "" ? name : address;
    if (typeof said !== "string" || said === "") return [];
    return [
      typeof address === "string" ? { name: said, address: address.toLowerCase() } : { name: said },
    ];
  });
}

/** `2026-11-24T10:00:00.0000000`, which the header of the request makes a time in UTC. */
function instantIn(source: unknown): Instant | undefined {
  const clock = isSource(source) ? source["dateTime"] : undefined;
  return typeof clock === "string" ? parseInstant(`${clock.slice(0, 19)}Z`) : undefined;
}
