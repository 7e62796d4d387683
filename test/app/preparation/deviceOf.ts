import type { Later } from "#app/Later.ts";
import type { Person } from "#domain/person/person.ts";
import type { StoreProblemKind } from "#store/StoreProblem.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { testDevice, type TestDevice } from "#support/deviceStore.ts";
import type { MemoryStore } from "#support/memoryStore.ts";
import { peopleAt, type Opened, type OpenOptions, type World } from "./twoPeople.ts";

/** A person's device, on which the pane is opened, closed and opened again. */
export type PaneDevice = TestDevice & {
  /** What was asked of the service, in order. */
  readonly calls: string[];
  /** Resolves once this was asked of the service. */
  readonly asked: (call: string) => Promise<void>;
  /** Opens the pane and waits until something is drawn. */
  readonly open: (options?: OpenOptions) => Promise<Opened>;
  /** Opens the pane, waits until all has been read, and closes it; nothing is asked of it later. */
  readonly visit: (options?: OpenOptions) => Promise<void>;
  /** Keeps every call waiting until the answer is called. */
  readonly hold: () => () => void;
  /** Fails every call so until `works`. */
  readonly breaks: (kind: StoreProblemKind) => void;
  readonly works: () => void;
};

export function deviceOf(world: World, me: Person): PaneDevice {
  const lists = world.storeOf(me);
  const calls: string[] = [];
  const listeners = new Set<() => void>();
  let gate: Promise<void> | undefined;
  let broken: StoreProblemKind | undefined;
  const ask = async <T>(call: string, answer: () => Promise<T>): Promise<T> => {
    calls.push(call);
    for (const listener of Array.from(listeners)) listener();
    await gate;
    if (broken !== undefined) throw new StoreProblem(broken, `The test broke ${call}.`);
    return await answer();
  };
  const service: MemoryStore = {
    ...lists,
    directory: () => ask("directory", lists.directory),
    peopleAt: (addresses) => ask("peopleAt", async () => peopleAt(addresses)),
    read: (places) => ask(`read ${String(places.length)}`, () => lists.read(places)),
    put: (place, record, version) => ask("put", () => lists.put(place, record, version)),
    remove: (place, id, version) => ask("remove", () => lists.remove(place, id, version)),
  };
  const device = testDevice(service, me.id);
  const open: PaneDevice["open"] = async (options) =>
    await world.open(me, {
      nowMillis: device.clock.now,
      later: laterOf().later,
      ...options,
      store: () => device.store,
    });
  return {
    ...device,
    calls,
    asked: async (call) => {
      while (!calls.includes(call)) {
        await new Promise<void>((resolve) => {
          const listener = (): void => {
            listeners.delete(listener);
            resolve();
          };
          listeners.add(listener);
        });
      }
    },
    open,
    visit: async (options) => {
      const { preparation, stop } = await open(options);
      await preparation.read();
      stop();
      calls.length = 0;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return () => {
        gate = undefined;
        resolve();
      };
    },
    breaks: (kind) => {
      broken = kind;
    },
    works: () => {
      broken = undefined;
    },
  };
}

type Left = { readonly millis: number; readonly work: () => void };

/** What was left for later, to be done when a test says so. */
export function laterOf() {
  const left = new Set<Left>();
  const { promise: first, resolve } = Promise.withResolvers<Left>();
  const later: Later = {
    wake: (millis, work) => {
      const one = { millis, work };
      left.add(one);
      resolve(one);
      return () => left.delete(one);
    },
    random: () => 0.5,
  };
  return { later, left, first };
}
