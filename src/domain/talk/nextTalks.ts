import type { Instant } from "../day.ts";
import type { PersonId } from "../person/person.ts";
import { recogniseMeeting, type Attendee, type MeetingPeople } from "./recogniseMeeting.ts";

/** A meeting in somebody's calendar: who is invited and when, and nothing of what it is about. */
export type CalendarMeeting = {
  readonly start: Instant;
  readonly end: Instant;
  readonly organiser: string;
  readonly attendees: readonly Attendee[];
};

/** When I next meet one other person alone. */
export type NextTalk = {
  readonly other: PersonId;
  readonly start: Instant;
  readonly end: Instant;
};

/**
 * For each person of whom a relation holds the first talk of us two that is not over at `now`,
 * earliest first. All other meetings leave no trace in the answer.
 */
export function nextTalks(
  meetings: readonly CalendarMeeting[],
  who: Omit<MeetingPeople, "organiser" | "attendees">,
  now: Instant,
): readonly NextTalk[] {
  const next = new Map<PersonId, NextTalk>();
  for (const { start, end, organiser, attendees } of meetings.toSorted(earlierFirst)) {
    if (end <= now) continue;
    const found = recogniseMeeting({ ...who, organiser, attendees });
    if (found.kind !== "pair" || !found.relation || next.has(found.other.id)) continue;
    next.set(found.other.id, { other: found.other.id, start, end });
  }
  return [...next.values()];
}

function earlierFirst(a: CalendarMeeting, b: CalendarMeeting): number {
  return a.start === b.start ? 0 : a.start < b.start ? -1 : 1;
}
