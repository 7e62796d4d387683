import type { Event, ItemBody, PatternedRecurrence } from "@microsoft/microsoft-graph-types";

import { unescapeHtml } from "../../escapeHtml.ts";
import type { Call } from "../Call.ts";
import { findUser } from "../people/users.ts";
import { safeHtml } from "./safeHtml.ts";
import type { EventRow, StoredEvent } from "./StoredEvent.ts";
import { toWallClock } from "./timeZones.ts";

export type EventFacts = {
  readonly row: EventRow;
  readonly event: StoredEvent;
  readonly id: string;
  readonly type: "singleInstance" | "seriesMaster" | "occurrence" | "exception";
};

/** An event as its owner sees it. With the Basic scope alone the body is held back. */
export function eventBody(
  call: Call,
  facts: EventFacts,
): Event & { readonly "@odata.etag": string } {
  const { row, event, id, type } = facts;
  const organizer = findUser(call.state, event.organizer);
  const zone = preference(call, "outlook.timezone") ?? "UTC";
  const changeKey = Buffer.from(`${row.id.slice(0, 12)}${row.change}`).toString("base64");
  const basic = !call.caller.claims.scp.some((scope) => /^Calendars\.Read(Write)?$/.test(scope));
  return {
    "@odata.etag": `W/"${changeKey}"`,
    id,
    createdDateTime: row.created,
    lastModifiedDateTime: row.modified,
    changeKey,
    categories: [...event.categories],
    transactionId: row.transaction_id,
    originalStartTimeZone: event.startZone,
    originalEndTimeZone: event.endZone,
    iCalUId: row.uid,
    reminderMinutesBeforeStart: event.reminderMinutes,
    isReminderOn: event.isReminderOn ?? true,
    hasAttachments: false,
    subject: event.subject,
    ...(basic ? {} : bodyMembers(call, event.body)),
    importance: event.importance as NonNullable<Event["importance"]>,
    sensitivity: event.sensitivity as NonNullable<Event["sensitivity"]>,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.organizer === row.owner,
    responseRequested: true,
    seriesMasterId: id === row.id ? null : row.id,
    showAs: event.showAs as NonNullable<Event["showAs"]>,
    type,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    onlineMeeting: onlineMeeting(event),
    isOnlineMeeting: event.isOnlineMeeting,
    onlineMeetingProvider: event.isOnlineMeeting ? "teamsForBusiness" : "unknown",
    allowNewTimeProposals: true,
    isDraft: false,
    hideAttendees: false,
    responseStatus: event.response,
    start: { dateTime: toWallClock(event.start, zone), timeZone: zone },
    end: { dateTime: toWallClock(event.end, zone), timeZone: zone },
    location: event.location,
    locations: event.location.displayName ? [event.location] : [],
    recurrence: event.recurrence ? wholeRecurrence(event) : null,
    attendees: [...event.attendees],
    organizer: {
      emailAddress: { name: organizer?.displayName ?? null, address: organizer?.mail ?? null },
    },
  };
}

/** A recurrence comes back with every member, those that mean nothing in it at their zero. */
function wholeRecurrence({ recurrence, start, startZone }: StoredEvent): PatternedRecurrence {
  return {
    pattern: {
      type: "weekly",
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      firstDayOfWeek: "sunday",
      index: "first",
      ...recurrence?.pattern,
    },
    range: {
      type: "noEnd",
      startDate: toWallClock(start, startZone).slice(0, 10),
      endDate: "0001-01-01",
      recurrenceTimeZone: startZone,
      numberOfOccurrences: 0,
      ...recurrence?.range,
    },
  };
}

function bodyMembers(call: Call, body: ItemBody): Pick<Event, "body" | "bodyPreview"> {
  const text = plain(body).trim();
  const wantsText = preference(call, "outlook.body-content-type") === "text";
  const whole = /(?:^|,)\s*outlook\.allow-unsafe-html\b/i.test(call.headers.get("prefer") ?? "");
  const shown =
    whole || body.contentType !== "html"
      ? body
      : { ...body, content: safeHtml(body.content ?? "") };
  return {
    bodyPreview: text.slice(0, 255),
    body: wantsText ? { contentType: "text", content: text } : shown,
  };
}

/** `Prefer: outlook.timezone="W. Europe Standard Time"`. */
function preference(call: Call, name: string): string | undefined {
  const prefer = call.headers.get("prefer") ?? "";
  return new RegExp(`${name.replaceAll(".", "\\.")}="([^"]*)"`, "i").exec(prefer)?.[1];
}

function plain(body: ItemBody): string {
  const content = body.content ?? "";
  if (body.contentType !== "html") return content;
  const text = content
    .replace(/<head[\s\S]*?<\/head>/gi, "")
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "");
  return unescapeHtml(text).replace(/\s*\r?\n\s*/g, "\n");
}

/** How it is joined: Teams writes the address into the text of the invite as well. */
function onlineMeeting({
  isOnlineMeeting,
  body,
}: StoredEvent): NonNullable<Event["onlineMeeting"]> | null {
  if (!isOnlineMeeting) return null;
  const found = /https:\/\/teams\.microsoft\.com\/l\/meetup-join\/[^"'<>\s]+/u.exec(
    body.content ?? "",
  );
  return found === null ? null : { joinUrl: unescapeHtml(found[0]) };
}
