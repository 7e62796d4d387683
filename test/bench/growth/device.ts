import type { Inputs } from "#app/Inputs.ts";
import type { Later } from "#app/Later.ts";
import { spreadMillis } from "#app/restIn.ts";
import { dayIn, instantAt } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import { rememberingSites } from "#store/local/rememberingSites.ts";
import { sealable } from "#store/local/sealable.ts";
import type { Counted } from "./counted.ts";

/** What one host of one person keeps on a device, as long as the benchmark runs. */
export type Device = {
  /** Opens a window over what is kept, as the page's own composition does. */
  readonly open: () => OpenWindow;
};

export type OpenWindow = {
  readonly store: LocalStore;
  readonly inputs: Inputs;
  /** Holds back what the page leaves for later, until `stay` does it. */
  readonly later: Later;
  /** Resolves when nothing that was asked for is under way. */
  readonly quiet: () => Promise<void>;
  /**
   * Stays open for as long as the product spreads what it leaves for later, and does what falls due in that time.
   * Answers for how long that was put off at the most, in milliseconds; 0 when nothing fell due.
   */
  readonly stay: () => Promise<number>;
  /** Sends what waits and ends the window. Throws where something could not be sent. */
  readonly close: () => Promise<void>;
};

/** Something left for later: for when, and how long that is after it was left, in milliseconds. */
type Left = { readonly at: number; readonly millis: number; readonly work: () => void };

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
      const left = new Set<Left>();
      const store = createLocalStore({
        remote: rememberingSites(() => Promise.resolve(remote), shelf),
        me,
        shelf: sealable(shelf),
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
            const put = { at: clock.now() + millis, millis, work };
            left.add(put);
            return () => void left.delete(put);
          },
        },
        quiet,
        stay: async () => {
          clock.pass(spreadMillis);
          // What is put off anew while this is done falls due another time.
          const due = Array.from(left).filter(({ at }) => at <= clock.now());
          for (const put of due) {
            left.delete(put);
            put.work();
          }
          await quiet();
          return Math.max(0, ...due.map(({ millis }) => millis));
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
