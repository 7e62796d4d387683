import type { PersonId } from "#domain/person/person.ts";
import type { News } from "#store/local/Channel.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import type { Locks } from "#store/local/Locks.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import type { Remote } from "#store/local/Remote.ts";
import { sealable } from "#store/local/sealable.ts";
import type { Shelf } from "#store/local/Shelf.ts";
import { today } from "#support/companyPlan.ts";

/** A clock that goes on when a test says so. */
export type Clock = {
  readonly now: () => number;
  readonly wake: (millis: number, work: () => void) => () => void;
  /** Goes on by so many milliseconds and does what falls due. */
  readonly pass: (millis: number) => void;
};

export function createClock(): Clock {
  let now = Date.UTC(2026, 10, 23, 9, 30);
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    now: () => now,
    wake: (millis, work) => {
      const timer = { at: now + millis, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (millis) => {
      now += millis;
      for (const timer of Array.from(timers)) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.work();
      }
    },
  };
}

/** A shelf in memory that outlives its store, as a disk does. */
export function keptShelf(): Shelf {
  return { ...memoryShelf(), keeps: () => true };
}

/** Windows of one host hear each other through this. */
export function createAir() {
  const windows = new Set<(news: News) => void>();
  return {
    channel: () => {
      let mine: ((news: News) => void) | undefined;
      return {
        tell: (news: News) => {
          for (const listener of windows) if (listener !== mine) listener(news);
        },
        hear: (listener: (news: News) => void) => {
          mine = listener;
          windows.add(listener);
        },
        close: () => {
          if (mine) windows.delete(mine);
        },
      };
    },
  };
}

export type DeviceOptions = {
  readonly remote: Remote;
  readonly me: PersonId;
  readonly shelf?: Shelf;
  readonly locks?: Locks;
  readonly clock?: Clock;
  readonly air?: ReturnType<typeof createAir>;
  readonly online?: () => boolean;
  readonly forgotten?: () => void;
};

let made = 0;

/** One window of one device of a person. */
export function openDevice({
  remote,
  me,
  shelf = keptShelf(),
  locks = memoryLocks(),
  clock = createClock(),
  air = createAir(),
  online = () => true,
  forgotten = () => undefined,
}: DeviceOptions): LocalStore {
  return createLocalStore({
    remote,
    me,
    shelf: sealable(shelf),
    locks,
    forgotten,
    channel: air.channel(),
    online: { now: online, subscribe: () => () => undefined },
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
}
