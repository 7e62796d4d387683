import { addDays, type Day } from "#domain/day.ts";
import { meetingBody } from "../company/meetingBody.ts";
import type { MeetingData } from "../company/MeetingData.ts";
import { northfold } from "../company/northfold.ts";
import { colleague } from "../company/people.ts";
import { stableId } from "../company/stableId.ts";

/** A body for `POST /me/events` as Graph documents it. */
export type NewEvent = Readonly<Record<string, unknown>>;

const dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
/** The weeks in which a single meeting stands: this one, the next, or both. */
const weeks: Readonly<Record<Exclude<MeetingData["repeats"], "weekly">, readonly number[]>> = {
  both: [0, 1],
  thisWeek: [0],
  nextWeek: [1],
};
/** A series has run for a while when somebody first opens the calendar. */
const weeksSoFar = 4;

/** The Monday of the week people look at: this week's, or on a weekend the coming one. */
export function mondayOf(today: Day): Day {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, weekday < 5 ? -weekday : 7 - weekday);
}

/** What the meeting's organiser creates so that it stands in the week of `today` and the next. */
export function eventsOf(meeting: MeetingData, today: Day): readonly NewEvent[] {
  const first = addDays(mondayOf(today), meeting.weekday - 1);
  if (meeting.repeats !== "weekly") {
    return weeks[meeting.repeats].map((week) => eventOn(meeting, addDays(first, 7 * week)));
  }
  const start = addDays(first, -7 * weeksSoFar);
  return [
    {
      ...eventOn(meeting, start),
      // One series for good: made again on a later day it would stand in the calendar twice.
      transactionId: stableId("series", meeting.key),
      recurrence: {
        pattern: {
          type: "weekly",
          interval: 1,
          daysOfWeek: [dayNames[meeting.weekday - 1]],
          firstDayOfWeek: "monday",
        },
        range: { type: "noEnd", startDate: start, recurrenceTimeZone: northfold.zone },
      },
    },
  ];
}

function eventOn(meeting: MeetingData, day: Day): NewEvent {
  const guests = meeting.guests ?? [];
  const room = guests.find(({ kind }) => kind === "room");
  return {
    subject: meeting.subject,
    body: { contentType: "html", content: meetingBody(meeting) },
    start: { dateTime: `${day}T${meeting.start}:00`, timeZone: northfold.zone },
    end: { dateTime: `${day}T${endOf(meeting)}:00`, timeZone: northfold.zone },
    attendees: [
      ...meeting.invited.map((key) => {
        const { name, mail } = colleague(key);
        return {
          type: "required",
          emailAddress: { name, address: meeting.typedAs?.[key] ?? mail },
        };
      }),
      ...guests.map(({ name, address, kind }) => ({
        type: kind === "room" ? "resource" : "required",
        emailAddress: { name, address },
      })),
    ],
    ...(room === undefined ? {} : { location: { displayName: room.name } }),
    isOnlineMeeting: meeting.online,
    ...(meeting.online ? { onlineMeetingProvider: "teamsForBusiness" } : {}),
    transactionId: stableId("event", `${meeting.key}/${day}`),
  };
}

function endOf({ start, minutes }: MeetingData): string {
  const [hour = "0", minute = "0"] = start.split(":");
  const total = Number(hour) * 60 + Number(minute) + minutes;
  return [Math.floor(total / 60), total % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
