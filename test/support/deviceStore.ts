import type { PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Followed, PlaceChanges } from "#store/Changes.ts";
import type { News } from "#store/local/Channel.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { sealable } from "#store/local/sealable.ts";
import type { Remote } from "#store/local/Remote.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { createClock, keptShelf, type Clock } from "../store/local/device.ts";
import { today } from "./galleryPeople.ts";
import type { MemoryStore } from "./memoryStore.ts";

/** A device of a person, with its copy and its outbox, over lists in memory. */
export type TestDevice = {
  readonly store: LocalStore;
  /** The service as this device reaches it, for faults. */
  readonly service: MemoryStore;
  readonly clock: Clock;
  /** Cuts the device off, or connects it again. */
  readonly setOnline: (online: boolean) => void;
  /** Keeps what is written from here on under way until the answer is called. */
  readonly holdWrites: () => () => void;
  /** What the person's other windows were told. */
  readonly told: readonly News[];
  /** Has the browser refuse to take the copy away. */
  readonly failForgetting: () => void;
};

let made = 0;

/** A new device: what it keeps outlives every page that is drawn over it. */
export function testDevice(service: MemoryStore, me: PersonId): TestDevice {
  const clock = createClock();
  const listeners = new Set<() => void>();
  const shelf = keptShelf();
  const told: News[] = [];
  let isOnline = true;
  let isClosed = false;
  let held: Promise<void> = Promise.resolve();
  const store = createLocalStore({
    remote: reachable(
      service,
      () => isOnline,
      () => held,
    ),
    me,
    shelf: sealable({
      ...shelf,
      clear: async (tables) => {
        if (isClosed) throw new Error("The test lets nothing be taken away.");
        await shelf.clear(tables);
      },
    }),
    locks: memoryLocks(),
    channel: {
      tell: (news) => void told.push(news),
      hear: () => undefined,
      close: () => undefined,
    },
    online: {
      now: () => isOnline,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    inputs: {
      nowMillis: clock.now,
      today: () => today,
      newId: () => {
        made += 1;
        return `stamp-${String(made)}`;
      },
      random: () => 0.5,
      wake: clock.wake,
    },
  });
  return {
    store,
    service,
    clock,
    told,
    holdWrites: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    failForgetting: () => {
      isClosed = true;
    },
    setOnline: (online) => {
      isOnline = online;
      if (online) for (const listener of Array.from(listeners)) listener();
    },
  };
}

/** The service as a copy follows it; each answer brings all there is. */
function reachable(
  service: MemoryStore,
  isOnline: () => boolean,
  held: () => Promise<void>,
): Remote {
  let answers = 0;
  const online = (): MemoryStore => {
    if (!isOnline()) throw new StoreProblem("offline", "The test cut this device off.");
    return service;
  };
  return {
    directory: async () => await online().directory(),
    peopleAt: async (addresses) => await online().peopleAt(addresses),
    members: async (team) => await online().members(team),
    put: async (place, record, version) => {
      await held();
      return await online().put(place, record, version);
    },
    remove: async (place, id, version) => await online().remove(place, id, version),
    changes: async <P extends Place>(asked: readonly Followed<P>[]) => {
      const read = await online().read(asked.map(({ place }) => place));
      return read.map((answer): PlaceChanges<P> => {
        if (answer.status === "failed") return answer;
        answers += 1;
        const { place, rows, unreadable } = answer;
        return {
          status: "changed",
          place,
          whole: true,
          rows,
          unreadable: unreadable.map((row) => ({ ...row, item: row.id })),
          gone: [],
          token: String(answers),
        };
      });
    },
  };
}
