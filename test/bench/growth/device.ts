import type { Inputs } from "#app/Inputs.ts";
import type { Later } from "#app/Later.ts";
import { dayIn, instantAt } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import { rememberingSites } from "#store/local/rememberingSites.ts";
import type { Counted } from "./counted.ts";

/** What one host of one person keeps on a device, as long as the benchmark runs. */
export type Device = {
  /** Opens a window over what is kept, as the page's own composition does. */
  readonly open: () => OpenWindow;
};

export type OpenWindow = {
  readonly store: LocalStore;
  readonly inputs: Inputs;
  /** Holds back what the page leaves for later, until `rest` does it. */
  readonly later: Later;
  /** The longest that something was put off, in milliseconds. */
  readonly spread: () => number;
  /** Resolves when nothing that was asked for is under way. */
  readonly quiet: () => Promise<void>;
  /** Does what was left for later. */
  readonly rest: () => Promise<void>;
  /** Sends what waits and ends the window. Throws where something could not be sent. */
  readonly close: () => Promise<void>;
};

/** Time as the devices of one person have it. */
export type Clock = { readonly now: () => number; readonly pass: (millis: number) => void };

export function createClock(start: number): Clock {
  let now = start;
  return {
    now: () => now,
    pass: (millis) => {
      now += millis;
    },
  };
}

export function createDevice({ service, quiet }: Counted, me: PersonId, clock: Clock): Device {
  const shelf = { ...memoryShelf(), keeps: () => true };
  const inputs = { ...pageInputs(globalThis), now: () => instantAt(clock.now()) };
  return {
    open: () => {
      const remote = service();
      const left = new Set<() => void>();
      let spread = 0;
      const store = createLocalStore({
        remote: rememberingSites(() => Promise.resolve(remote), shelf),
        me,
        shelf,
        locks: memoryLocks(),
        channel: { tell: () => undefined, hear: () => undefined, close: () => undefined },
        online: { now: () => true, subscribe: () => () => undefined },
        inputs: {
          nowMillis: clock.now,
          today: () => dayIn(inputs.zone, inputs.now()),
          newId: inputs.newId,
          random: () => 0,
          // A change that has to be sent again was refused, which counting does not allow.
          wake: () => () => undefined,
        },
      });
      return {
        store,
        inputs,
        later: {
          // The latest there may be, so that what it is called with is the whole spread.
          random: () => 1,
          wake: (millis, work) => {
            spread = Math.max(spread, millis);
            left.add(work);
            return () => void left.delete(work);
          },
        },
        spread: () => spread,
        quiet,
        rest: async () => {
          const now = Array.from(left);
          left.clear();
          for (const work of now) work();
          await quiet();
        },
        close: async () => {
          await store.device.flush();
          await quiet();
          const waiting = store.device.waiting.get();
          if (waiting.length > 0) {
            throw new Error(`${waiting.length} changes were not sent, so their cost is unknown.`);
          }
          store.device.close();
        },
      };
    },
  };
}
