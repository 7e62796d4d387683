import { addDays, instantAt, parseInstant, type Day, type Instant } from "#domain/day.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import type { PersonId } from "#domain/person/person.ts";
import { talkOfMeeting, type RightNow, type TalkOfMeeting } from "#domain/talk/talkOfMeeting.ts";
import { threadOfMeeting } from "#domain/talk/threadOfMeeting.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Drafts } from "../drafts/drafts.ts";
import { createLeave } from "../leave.ts";
import type { ModelParts } from "../ModelParts.ts";
import { observable, type Readable } from "../observable.ts";
import { oneAtATime } from "../oneAtATime.ts";

/** The meeting as its host names it; see HostPlace. */
type Place = { readonly meeting?: string; readonly chat?: string };

/** Which talk of mine a meeting in Teams is. */
export type MeetingTalk = {
  /** Undefined until the calendar was looked into. */
  readonly found: Readable<TalkOfMeeting | undefined>;
  readonly busy: Readable<boolean>;
  /** Whether leave is being waited for, in a window that may have been closed by hand. */
  readonly waits: Readable<boolean>;
  readonly stopWaiting: () => void;
  /** Whether the person asked for the calendar and it was read. */
  readonly asked: Readable<boolean>;
  /** Why the calendar was not read, once the person asked for it. */
  readonly problem: Readable<StoreProblem | undefined>;
  /** Looks where leave was given before; asks nobody for anything. */
  readonly look: () => Promise<void>;
  /** Asks for leave where it is needed, and looks; from a click alone. */
  readonly show: () => Promise<void>;
  /** The person says with whom it is: remembered for this meeting, on this device. */
  readonly choose: (other: PersonId) => void;
  /** Forgets what was chosen; the answer puts it back. */
  readonly chooseAgain: () => () => Promise<boolean>;
};

/** A meeting's tab is opened before it and after; all meetings of a series have one thread. */
const daysBack = 7;
const daysAhead = 14;
/** People come a little early and stay a little longer. */
const slackMillis = 15 * 60_000;
const draftName = "who meetings are with";
/** Those of long ago make room for new ones. */
const most = 40;

export function createMeetingTalk(
  { session, store, inputs }: ModelParts,
  drafts: Drafts,
  meetings: () => Promise<Meetings>,
  place: Place,
): MeetingTalk {
  const thread = threadOfMeeting(place.meeting, place.chat);
  const meeting = thread ?? place.meeting;
  const { busy, problem, alone } = oneAtATime();
  const leave = createLeave();
  const asked = observable(false);
  const remembered = recall(drafts, meeting);
  const found = observable<TalkOfMeeting | undefined>(
    remembered && { kind: "pair", other: remembered },
  );

  const read = async (calendar: Meetings): Promise<void> => {
    const now = session.get();
    if (now.status !== "ready" || recall(drafts, meeting)) return;
    const { today } = now;
    const directory =
      (await store.device?.knownDirectory().catch(() => undefined)) ?? (await store.directory());
    const { myAddresses, relations, me } = directory;
    const [from, until] = [startOf(addDays(today, -daysBack)), startOf(addDays(today, daysAhead))];
    const all = await calendar.between(from, until);
    const who = { me: me.id, myAddresses, people: new Map(), relations, today };
    // Chosen while the calendar was being read: the person knows best.
    if (!recall(drafts, meeting)) found.set(talkOfMeeting(thread, all, who, around(inputs.now())));
  };

  return {
    found,
    busy,
    problem,
    asked,
    waits: leave.waits,
    stopWaiting: leave.stop,
    look: async () => {
      try {
        await read(await meetings());
      } catch {
        // No leave yet, or no network: the person chooses.
        found.update((now) => now ?? { kind: "unknown", likely: undefined });
      }
    },
    show: async () =>
      await alone(async () => {
        const calendar = await meetings();
        await leave.ask(calendar.allow);
        await read(calendar);
        asked.set(true);
      }, undefined),
    choose: (other) => {
      remember(drafts, meeting, other);
      found.set({ kind: "pair", other });
    },
    chooseAgain: () => {
      const before = found.get();
      const kept = recall(drafts, meeting);
      remember(drafts, meeting, undefined);
      found.set({ kind: "unknown", likely: undefined });
      return async () => {
        if (kept) remember(drafts, meeting, kept);
        found.set(before);
        return true;
      };
    },
  };
}

/** A meeting's mark, and the person. */
type Chosen = readonly [mark: number, other: string];

function chosenIn(drafts: Drafts): readonly Chosen[] {
  const kept = drafts.get(draftName);
  return Array.isArray(kept)
    ? kept.filter(
        (one): one is Chosen =>
          Array.isArray(one) && typeof one[0] === "number" && typeof one[1] === "string",
      )
    : [];
}

function recall(drafts: Drafts, meeting: string | undefined): PersonId | undefined {
  if (meeting === undefined) return undefined;
  const mark = fingerprint(meeting);
  return chosenIn(drafts).find(([one]) => one === mark)?.[1] as PersonId | undefined;
}

function remember(drafts: Drafts, meeting: string | undefined, other: PersonId | undefined): void {
  // A host that names no meeting cannot tell the next one from this.
  if (meeting === undefined) return;
  const mark = fingerprint(meeting);
  const others = chosenIn(drafts).filter(([one]) => one !== mark);
  const next = other ? [...others, [mark, other] as const].slice(-most) : others;
  if (next.length > 0) drafts.set(draftName, next);
  else drafts.clear(draftName);
}

function around(now: Instant): RightNow {
  const at = Date.parse(now);
  return { from: instantAt(at - slackMillis), until: instantAt(at + slackMillis) };
}

function startOf(day: Day): Instant {
  return parseInstant(`${day}T00:00:00Z`) ?? instantAt(0);
}
