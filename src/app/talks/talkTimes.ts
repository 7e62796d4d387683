import { addDays, dayIn, instantAt, parseInstant, type Day, type Instant } from "#domain/day.ts";
import { askedFor, type CalendarDays } from "#domain/talk/closing.ts";
import { lastTalks, nextTalks, type NextTalk } from "#domain/talk/nextTalks.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { createLeave } from "../leave.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, observable, type Readable } from "../observable.ts";
import { oneAtATime } from "../oneAtATime.ts";
import { readKeptTimes, type KeptTimes } from "./keptTimes.ts";

/** When my next talks are, as my own calendar had it when it was last read. */
export type KnownTimes = {
  readonly readAt: Instant;
  /** Talks that are not over, by the other person's id. */
  readonly next: ReadonlyMap<string, NextTalk>;
  /** All that is known, talks that are over among it. */
  readonly all: readonly NextTalk[];
};

export type TalkTimes = {
  /** Undefined until the person has asked for them on this device. */
  readonly known: Readable<KnownTimes | undefined>;
  /** Brings back what this device kept; to be awaited before the rest. Undefined where no device keeps anything. */
  readonly load: (() => Promise<void>) | undefined;
  readonly busy: Readable<boolean>;
  /** Whether leave is being waited for, in a window that may have been closed by hand. */
  readonly waits: Readable<boolean>;
  readonly stopWaiting: () => void;
  /** Why the calendar was not read; refused leave is `signedOut` by the person, `forbidden` by others. */
  readonly problem: Readable<StoreProblem | undefined>;
  /** Asks for leave where it is needed, and reads; from a click alone. */
  readonly show: () => Promise<void>;
  /** Reads anew what was asked for before and is no longer fresh; asks nobody for anything. */
  readonly look: () => Promise<void>;
  /** Forgets the days; the answer puts them back. */
  readonly hide: () => () => Promise<boolean>;
};

/** Long enough to find a talk that is held once a month. */
const daysAhead = 35;
/** What was read so many milliseconds ago is not asked for anew. */
const fresh = 10 * 60_000;

export function createTalkTimes(
  { session, store, inputs }: ModelParts,
  meetings: () => Promise<Meetings>,
): TalkTimes {
  const kept = observable<KeptTimes | undefined>(undefined);
  const { busy, problem, alone, forgive } = oneAtATime();
  const leave = createLeave();
  /** Counts what was kept and hidden: what was asked for before that has come too late. */
  let turn = 0;

  const known = derived([kept], () => {
    const times = kept.get();
    return (
      times && {
        readAt: times.readAt,
        next: toCome(times, inputs.now()),
        all: [...(times.over ?? []), ...times.talks],
      }
    );
  });
  const keep = (times: KeptTimes | undefined): void => {
    turn += 1;
    kept.set(times);
    // Where the disk does not take it, it is known for as long as the page is open.
    store.device?.keepCalendarDays(times).catch(() => undefined);
  };
  const { device } = store;
  const load =
    device &&
    (async (): Promise<void> => {
      const mine = turn;
      const times = readKeptTimes(await device.calendarDays().catch(() => undefined));
      if (mine === turn) kept.set(times);
    });

  const read = async (): Promise<void> => {
    const now = session.get();
    if (now.status !== "ready") return;
    const { me, relations, today } = now;
    const mine = turn;
    const { myAddresses } =
      (await store.device?.knownDirectory().catch(() => undefined)) ?? (await store.directory());
    const at = inputs.now();
    const found = await (
      await meetings()
    ).between(startOf(addDays(today, -askedFor)), startOf(addDays(today, daysAhead + 1)));
    if (mine !== turn) return;
    const who = { me: me.id, myAddresses, people: new Map(), relations, today };
    keep({ v: 1, readAt: at, talks: nextTalks(found, who, at), over: lastTalks(found, who, at) });
  };

  return {
    known,
    load,
    busy,
    waits: leave.waits,
    stopWaiting: leave.stop,
    problem,
    show: async () =>
      await alone(async () => {
        const calendar = await meetings();
        await leave.ask(calendar.allow);
        await read();
      }, undefined),
    look: async () => {
      // Another window may have hidden them meanwhile.
      await load?.();
      const times = kept.get();
      if (!times || Date.parse(inputs.now()) - Date.parse(times.readAt) < fresh) return;
      await alone(read, undefined);
    },
    hide: () => {
      const before = kept.get();
      forgive();
      keep(undefined);
      return async () => {
        keep(before);
        return true;
      };
    },
  };
}

/** The day of a talk on the person's own clocks. */
export function dayOf(talk: NextTalk, zone: string): Day {
  return dayIn(zone, talk.start);
}

/** What the calendar knows of the talks with one person, such as `talkToClose` asks. */
export function calendarDays(
  { all }: Pick<KnownTimes, "all">,
  other: string,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): CalendarDays {
  const ours = all.filter((talk) => talk.other === other);
  return {
    met: ours.filter(({ end }) => end <= now).map((talk) => dayOf(talk, zone)),
    ahead: ours.filter(({ start }) => start > now).map((talk) => dayOf(talk, zone)),
  };
}

function toCome({ talks }: KeptTimes, now: Instant): ReadonlyMap<string, NextTalk> {
  return new Map(talks.filter(({ end }) => end > now).map((talk) => [talk.other, talk]));
}

/** A day's beginning in UTC is near enough for the end of a look ahead. */
function startOf(day: Day): Instant {
  return parseInstant(`${day}T00:00:00Z`) ?? instantAt(0);
}
