import type { PersonId } from "#domain/person/person.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Device, Due, DeviceStore, KnownPlace, Waiting } from "../Device.ts";
import type { PlaceRead, Store } from "../Store.ts";
import type { StoreProblem } from "../StoreProblem.ts";
import type { Channel } from "./Channel.ts";
import type { CopiedPlace } from "./Copied.ts";
import { isPassing } from "./afterFailure.ts";
import { createCopy } from "./createCopy.ts";
import { createRefresh } from "./createRefresh.ts";
import { createSender } from "./createSender.ts";
import { forgetAll } from "./forgetAll.ts";
import { chosen, letGo, retried } from "./decisions.ts";
import type { Entry } from "./Entry.ts";
import { isConnected } from "./isConnected.ts";
import { isWrittenBy } from "./isWrittenBy.ts";
import { placeKey, rowKey } from "./keys.ts";
import { draftsOn } from "./drafts.ts";
import { createKnownWho } from "./knownWho.ts";
import type { LocalInputs } from "./LocalInputs.ts";
import { away, busy, clashed, forgotten } from "./localProblems.ts";
import type { Locks } from "./Locks.ts";
import type { Online } from "./Online.ts";
import type { Remote } from "./Remote.ts";
import type { SealableShelf } from "./sealable.ts";
import { waitingOf } from "./waitingOf.ts";
import { watched } from "./watched.ts";
import { renewWithdrawals } from "./withdrawals.ts";

export type LocalStoreOptions = {
  /** The service; what it refuses is refused here. */
  readonly remote: Remote;
  /** Whose copy this is. */
  readonly me: PersonId;
  readonly shelf: SealableShelf;
  readonly locks: Locks;
  readonly channel: Channel;
  readonly inputs: LocalInputs;
  readonly online: Online;
  /** Called when another window took away all of the copy: what this one shows is no longer so. */
  readonly forgotten?: () => void;
};

export type LocalStore = DeviceStore & { readonly device: Device };

/** What others wrote is not shown when nobody has confirmed it for so long. */
const longestUnconfirmedMillis = 7 * 24 * 60 * 60 * 1000;

const dueKey = "due";
const daysKey = "calendar days";

/**
 * The store over a copy on this device. A change is on the shelf before it is acknowledged, and
 * sent from there; where the shelf keeps nothing, it is acknowledged by the service instead.
 * Reading asks the service for what changed, and answers from the copy where it is away.
 */
export function createLocalStore(options: LocalStoreOptions): LocalStore {
  const { remote, me, shelf, locks, channel, inputs, online } = options;
  const waitingNow = watched<readonly Waiting[]>([]);
  const listeners = new Set<Parameters<Device["listen"]>[0]>();
  let onTheirWay: ReadonlySet<string> = new Set();
  const ends = new Map<string, ((problem: StoreProblem | undefined) => void)[]>();

  /** Tells of the places with these keys, or of all when there are none. */
  const tell = (keys: readonly string[]): void => {
    void retell();
    const about = (place: Place) => keys.length === 0 || keys.includes(placeKey(place));
    for (const listener of Array.from(listeners)) listener(about);
  };
  const retell = async (): Promise<void> => {
    const entries = [...(await shelf.all("outbox"))].sort((one, other) => one.since - other.since);
    const away = !online.now();
    waitingNow.set(entries.map((entry) => waitingOf(entry, onTheirWay, away)));
  };
  const copy = createCopy({
    shelf,
    locks,
    inputs,
    changed: (places) => {
      channel.tell(places);
      tell(places);
    },
  });
  const refresh = createRefresh(remote, copy, shelf);
  const sender = createSender({
    remote,
    me,
    copy,
    shelf,
    locks,
    inputs,
    sending: (keys) => {
      onTheirWay = keys;
      void retell();
    },
    online: online.now,
    directory: async () => await who.knownDirectory(),
    refresh: async (place) => (await refresh([place]))[0],
    isAwaited: (key) => ends.has(key),
    ended: (key, problem) => {
      for (const end of ends.get(key) ?? []) end(problem);
      ends.delete(key);
    },
  });
  channel.hear((news) => {
    if (news !== "forgotten") return tell(news);
    shelf.seal();
    sender.stop();
    options.forgotten?.();
  });
  const offOnline = online.subscribe(() => void hurry());

  async function readKnown<P extends Place>(place: P): Promise<KnownPlace<P> | undefined> {
    const known = await shelf.get("places", placeKey(place));
    if (known === undefined || isStale(known)) return undefined;
    const rows = (await copy.rows(place)) as KnownPlace<P>["rows"];
    const unreadable = known.unreadable.map(({ id, reason }) => ({ id, reason }));
    return { status: "read", place, rows, unreadable, confirmedAt: known.confirmedAt };
  }

  function isStale({ place, confirmedAt }: CopiedPlace): boolean {
    // A clock that was put back must not make old rows look fresh for years.
    return (
      !isWrittenBy(me, place) &&
      Math.abs(inputs.nowMillis() - confirmedAt) > longestUnconfirmedMillis
    );
  }

  /** Resolves when the change is where it will not be lost: on the shelf, or else in the service. */
  async function acknowledged(key: string, change: () => Promise<void>): Promise<void> {
    if (shelf.isSealed()) throw forgotten();
    const { promise, resolve } = Promise.withResolvers<StoreProblem | undefined>();
    ends.set(key, [...(ends.get(key) ?? []), resolve]);
    try {
      await change();
    } catch (problem) {
      awaitNoMore(key, resolve);
      throw problem;
    }
    // Asked only now: the disk may have filled up over this very change.
    if (shelf.keeps()) {
      awaitNoMore(key, resolve);
      void sender.flush();
      return;
    }
    await sender.flush();
    const entry = await shelf.get("outbox", key);
    if (entry === undefined) resolve(undefined);
    else if (entry.state.status === "clash") resolve(clashed());
    else resolve(online.now() ? busy() : away());
    const problem = await promise;
    if (problem === undefined) return;
    if (entry !== undefined) await copy.revise(entry.place, entry.id, () => undefined);
    throw problem;
  }

  function awaitNoMore(key: string, end: (problem: StoreProblem | undefined) => void): void {
    const left = (ends.get(key) ?? []).filter((other) => other !== end);
    if (left.length > 0) ends.set(key, left);
    else ends.delete(key);
  }

  const who = createKnownWho(remote, shelf, async () => {
    await copy.drop((await shelf.all("places")).map(({ place }) => place));
  });

  /** Whatever kept it from going may be over: the network is back, or the person signed in. */
  async function hurry(): Promise<void> {
    for (const { place, id, state } of await shelf.all("outbox")) {
      if (state.status !== "waiting") continue;
      await copy.revise(place, id, (entry) =>
        entry.notBefore === 0 ? entry : { ...entry, notBefore: 0 },
      );
    }
    await sender.flush();
  }

  const decide = async (
    { place, id }: Waiting,
    change: (entry: Entry) => Entry | undefined,
  ): Promise<void> => {
    await copy.revise(place, id, change);
    await sender.flush();
  };

  const drafts = draftsOn(shelf);
  void retell();

  return {
    peopleAt: who.peopleAt,
    members: who.members,
    directory: async () => {
      const directory = await who.directory();
      const places = (await shelf.all("places")).map(({ place }) => place);
      const lost = places.filter((place) => !isConnected(place, directory, inputs.today()));
      if (lost.length > 0) await copy.drop(lost);
      await renewWithdrawals(shelf, copy);
      return directory;
    },
    read: async (places) => {
      const problems = await refresh(places);
      // What was left over from an earlier day goes out with the first look at the service.
      void sender.flush();
      return await Promise.all(
        places.map(async (place, index): Promise<PlaceRead<typeof place>> => {
          const problem = problems[index];
          const known =
            problem === undefined || isPassing(problem) ? await readKnown(place) : undefined;
          if (known === undefined) return { status: "failed", place, problem: problem ?? away() };
          const { confirmedAt: _, ...read } = known;
          return problem === undefined ? read : { ...read, unconfirmed: problem };
        }),
      );
    },
    put: async <P extends Place>(place: P, record: RecordIn<P>, version?: Kept["version"]) => {
      let kept: Kept | undefined;
      await acknowledged(rowKey(place, record.id), async () => {
        kept = await copy.put(place, record, version);
      });
      if (kept === undefined) throw away();
      return { record: kept.record as RecordIn<P>, version: kept.version };
    },
    remove: async (place, id, version) => {
      // A row of which nothing is known here is not for that reason gone.
      if ((await shelf.get("places", placeKey(place))) === undefined) {
        const [unread] = await refresh([place]);
        if (unread !== undefined) throw unread;
      }
      await acknowledged(rowKey(place, id), async () => {
        await copy.remove(place, id, version);
      });
    },
    device: {
      keeps: shelf.keeps,
      waiting: waitingNow,
      knownDirectory: who.knownDirectory,
      knownPeople: who.knownPeople,
      knownMembers: who.knownMembers,
      flush: sender.flush,
      hurry,
      drafts: drafts.all,
      keepDraft: drafts.keep,
      due: async () => (await shelf.get("who", dueKey)) as Due | undefined,
      setDue: async (due) => await shelf.write([{ table: "who", key: dueKey, value: due }]),
      calendarDays: async () => await shelf.get("who", daysKey),
      keepCalendarDays: async (days) =>
        await shelf.write([{ table: "who", key: daysKey, value: days }]),
      known: async (places) =>
        (await Promise.all(places.map(readKnown))).filter((known) => known !== undefined),
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      retry: async (item) => await decide(item, retried),
      choose: async (item, theirs) =>
        await decide(item, (entry) => chosen(entry, item, theirs, inputs.newId())),
      discard: async (item) => await decide(item, (entry) => letGo(entry, item)),
      warn: async () => channel.tell("forgotten"),
      forget: async () => {
        await forgetAll({ shelf, locks, channel, sender });
        sender.stop();
        tell([]);
      },
      close: () => {
        sender.stop();
        offOnline();
        channel.close();
        listeners.clear();
      },
    },
  };
}

type Kept = Awaited<ReturnType<Store["put"]>>;
