import { addDays, dayIn, instantAt, parseInstant, type Day, type Instant } from "#domain/day.ts";
import { nextTalks, type NextTalk } from "#domain/talk/nextTalks.ts";
import type { Meetings } from "#store/calendar/Meetings.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Drafts } from "../drafts/drafts.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import { readKeptTimes, type KeptTimes } from "./keptTimes.ts";

/** When my next talks are, as my own calendar had it when it was last read. */
type KnownTimes = {
  readonly readAt: Instant;
  /** Talks that are not over, by the other person's id. */
  readonly next: ReadonlyMap<string, NextTalk>;
};

export type TalkTimes = {
  /** Undefined until the person has asked for them on this device. */
  readonly known: Readable<KnownTimes | undefined>;
  readonly busy: Readable<boolean>;
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
/** Beside what is half typed, because both are this device's own and go when it is emptied. */
const name = "talk times";

export function createTalkTimes(
  { session, store, inputs }: ModelParts,
  drafts: Drafts,
  meetings: () => Promise<Meetings>,
): TalkTimes {
  const kept = observable(readKeptTimes(drafts.get(name)));
  const busy = observable(false);
  const problem = observable<StoreProblem | undefined>(undefined);

  const known = derived([kept], () => {
    const times = kept.get();
    return times && { readAt: times.readAt, next: toCome(times, inputs.now()) };
  });
  const keep = (times: KeptTimes | undefined): void => {
    if (times) drafts.set(name, times);
    else drafts.clear(name);
    kept.set(times);
  };

  const read = async (): Promise<void> => {
    const now = session.get();
    if (now.status !== "ready") return;
    const { me, relations, today } = now;
    const { myAddresses } =
      (await store.device?.knownDirectory().catch(() => undefined)) ?? (await store.directory());
    const at = inputs.now();
    const found = await (await meetings()).between(at, startOf(addDays(today, daysAhead + 1)));
    const who = { me: me.id, myAddresses, people: new Map(), relations, today };
    keep({ v: 1, readAt: at, talks: nextTalks(found, who, at) });
  };
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy.get()) return;
    busy.set(true);
    problem.set(undefined);
    try {
      await work();
    } catch (error) {
      problem.set(asProblem(error));
    } finally {
      busy.set(false);
    }
  };

  return {
    known,
    busy,
    problem,
    show: () =>
      alone(async () => {
        await (await meetings()).allow();
        await read();
      }),
    look: async () => {
      const times = kept.get();
      if (!times || Date.parse(inputs.now()) - Date.parse(times.readAt) < fresh) return;
      await alone(read);
    },
    hide: () => {
      const before = kept.get();
      problem.set(undefined);
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

function toCome({ talks }: KeptTimes, now: Instant): ReadonlyMap<string, NextTalk> {
  return new Map(talks.filter(({ end }) => end > now).map((talk) => [talk.other, talk]));
}

/** A day's beginning in UTC is near enough for the end of a look ahead. */
function startOf(day: Day): Instant {
  return parseInstant(`${day}T00:00:00Z`) ?? instantAt(0);
}
