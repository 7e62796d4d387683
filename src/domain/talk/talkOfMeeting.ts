import type { Instant } from "../day.ts";
import type { Person, PersonId } from "../person/person.ts";
import { plainThread, threadOfJoin } from "./meetingThread.ts";
import { nextTalks, type CalendarMeeting } from "./nextTalks.ts";
import { plainAddress, recogniseMeeting, type MeetingPeople } from "./recogniseMeeting.ts";

/** With whom a Teams meeting is, as far as one's own calendar tells. */
export type TalkOfMeeting =
  | { readonly kind: "pair"; readonly other: PersonId }
  /** Two people between whom no relation holds; `other` where they are somebody's of the directory. */
  | { readonly kind: "noRelation"; readonly other?: Person }
  /** More than two are invited, or somebody from outside. */
  | { readonly kind: "several" }
  /**
   * The calendar does not say which meeting this is. `likely` is with whom there is one right now; undefined
   * where there is none, or more than one.
   */
  | { readonly kind: "unknown"; readonly likely: PersonId | undefined };

type Who = Omit<MeetingPeople, "organiser" | "attendees">;

/** What counts as right now; a little before and after, for people come early and stay longer. */
export type RightNow = { readonly from: Instant; readonly until: Instant };

/** Finds the meeting with this chat thread in one's own calendar; by the address to join it, and by nothing it is about. */
export function talkOfMeeting(
  thread: string | undefined,
  meetings: readonly CalendarMeeting[],
  who: Who,
  now: RightNow,
): TalkOfMeeting {
  const wanted = thread === undefined ? undefined : plainThread(thread);
  const found = nearest(
    meetings.filter(
      ({ join }) => wanted !== undefined && join !== undefined && threadOfJoin(join) === wanted,
    ),
    now,
  );
  if (!found) return { kind: "unknown", likely: rightNow(meetings, who, now) };
  const { organiser, attendees } = found;
  const recognised = recogniseMeeting({ ...who, organiser, attendees });
  switch (recognised.kind) {
    case "pair":
      return recognised.relation
        ? { kind: "pair", other: recognised.other.id }
        : { kind: "noRelation", other: recognised.other };
    case "alone":
      return { kind: "noRelation" };
    case "group":
      return { kind: "several" };
    case "outsider":
      // Nobody but those one holds talks with is known by their address here.
      return others(found, who) > 1 ? { kind: "several" } : { kind: "noRelation" };
  }
}

/**
 * The meetings of a series share a thread and need not share who is invited: the one that goes on counts,
 * else the next, else the last.
 */
function nearest(meetings: readonly CalendarMeeting[], now: RightNow): CalendarMeeting | undefined {
  const inOrder = meetings.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  return inOrder.find(({ end }) => now.from <= end) ?? inOrder.at(-1);
}

function others({ organiser, attendees }: CalendarMeeting, { myAddresses }: Who): number {
  const people = attendees.filter(({ type }) => type !== "resource");
  const all = new Set([organiser, ...people.map(({ address }) => address)].map(plainAddress));
  for (const address of ["", ...myAddresses.map(plainAddress)]) all.delete(address);
  return all.size;
}

function rightNow(
  meetings: readonly CalendarMeeting[],
  who: Who,
  now: RightNow,
): PersonId | undefined {
  const running = meetings.filter(({ start, end }) => start <= now.until && now.from <= end);
  const talks = running.flatMap((meeting) => nextTalks([meeting], who, meeting.start));
  const others = new Set(talks.map(({ other }) => other));
  const [only, another] = others;
  return another === undefined ? only : undefined;
}
