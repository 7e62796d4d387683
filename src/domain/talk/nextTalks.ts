import type { Instant } from "../day.ts";
import type { PersonId } from "../person/person.ts";
import { recogniseMeeting, type Attendee, type MeetingPeople } from "./recogniseMeeting.ts";

/** A meeting in somebody's calendar: who is invited and when, and nothing of what it is about. */
export type CalendarMeeting = {
  readonly start: Instant;
  readonly end: Instant;
  readonly organiser: string;
  readonly attendees: readonly Attendee[];
  /** The address by which it is joined in Teams; absent where the calendar tells none. */
  readonly join?: string;
};

/** When I next meet one other person alone. */
export type NextTalk = {
  readonly other: PersonId;
  readonly start: Instant;
  readonly end: Instant;
};

type Who = Omit<MeetingPeople, "organiser" | "attendees">;

/**
 * For each person of whom a relation holds the first talk of us two that is not over at `now`,
 * earliest first. All other meetings leave no trace in the answer.
 */
export function nextTalks(
  meetings: readonly CalendarMeeting[],
  who: Who,
  now: Instant,
): readonly NextTalk[] {
  return firstOfEach(meetings.filter(({ end }) => end > now).toSorted(earlierFirst), who);
}

/** As {@link nextTalks}, the last that is over at `now`; latest first. */
export function lastTalks(
  meetings: readonly CalendarMeeting[],
  who: Who,
  now: Instant,
): readonly NextTalk[] {
  const over = meetings.filter(({ end }) => end <= now);
  return firstOfEach(over.toSorted(earlierFirst).toReversed(), who);
}

function firstOfEach(meetings: readonly CalendarMeeting[], who: Who): readonly NextTalk[] {
  const first = new Map<PersonId, NextTalk>();
  for (const { start, end, organiser, attendees } of meetings) {
    const found = recogniseMeeting({ ...who, organiser, attendees });
    if (found.kind !== "pair" || !found.relation || first.has(found.other.id)) continue;
    first.set(found.other.id, { other: found.other.id, start, end });
  }
  return [...first.values()];
}

function earlierFirst(a: CalendarMeeting, b: CalendarMeeting): number {
  return a.start === b.start ? 0 : a.start < b.start ? -1 : 1;
}
