import { addDays, type Day } from "#domain/day.ts";
import { isProjection } from "#store/local/AnyRecord.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import { rowKey } from "#store/local/keys.ts";
import type { Remote } from "#store/local/Remote.ts";
import { sealable } from "#store/local/sealable.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { createClient, type Client, type Done } from "./Client.ts";
import type { Company } from "./Company.ts";
import type { Consents } from "./Consents.ts";
import { createDisk, type Disk, type Seat } from "./Disk.ts";
import { createLearning } from "./Learning.ts";
import { createNetwork, type Network } from "./Network.ts";
import type { Random } from "./Random.ts";
import { mayShow } from "./showing.ts";
import type { Words } from "./Words.ts";

/** A device of a person: its disk, its clock, its network, and the windows that are open on it. */
export type Device = {
  readonly me: PersonId;
  readonly disk: Disk;
  readonly windows: Window[];
  readonly clock: DeviceClock;
  readonly isAway: () => boolean;
  readonly setAway: (away: boolean) => void;
  readonly open: () => Window;
  /** Closes a window, or lets it crash; answers requests of it that may yet arrive. */
  readonly close: (window: Window, how: "closed" | "crashed") => Promise<Late>;
  /**
   * How often the service refused each write of this device for good since the person last asked for it, and
   * what is to be taken back from others' sight since a window was last opened: it is sent again at each opening.
   */
  readonly refusals: ReadonlyMap<string, Refused>;
};

/** Nobody's clock is right, and some are put forward or back. */
type DeviceClock = { skewMillis: number; daysOff: number };
export type Window = {
  readonly store: LocalStore;
  readonly client: Client;
  readonly network: Network;
  readonly seat: Seat;
  readonly timers: Set<Timer>;
  readonly onlineListeners: Set<() => void>;
};
type Timer = { readonly at: number; readonly work: () => void };
type Late = readonly (() => Promise<void>)[];
type Refused = { readonly kind: string; readonly times: number };

/** What all devices have in common. */
export type World = {
  readonly random: Random;
  readonly company: Company;
  readonly consents: Consents;
  readonly words: Words;
  readonly done: Done;
  readonly remoteFor: (person: PersonId) => Remote;
  readonly nowMillis: () => number;
  readonly newId: () => string;
  /** Whether things may go wrong now. */
  readonly isFaulty: () => boolean;
  readonly asked: (person: PersonId, what: "read" | "write") => void;
  readonly breaks: (law: string) => void;
};

/** Part of the writes to a disk that take so long that much happens meanwhile. */
const slowWrites = 0.03;

export function createDevice(me: PersonId, world: World): Device {
  const { random, company, consents } = world;
  const learning = createLearning(me);
  const wanted = new Map<string, string>();
  const disk = createDisk((changes) => {
    learning.written(changes);
    for (const { table, key, value } of changes) {
      if (table !== "outbox") continue;
      const now = value && JSON.stringify([value.wanted]);
      // Another write of the row from here on, or none.
      if (now === undefined || now !== wanted.get(key)) forgive(key);
      if (now === undefined) wanted.delete(key);
      else wanted.set(key, now);
    }
  });
  const windows: Window[] = [];
  const clock: DeviceClock = { skewMillis: (random.next() - 0.5) * 3_600_000, daysOff: 0 };
  const refusals = new Map<string, Refused>();
  let away = false;
  const today = (): Day => addDays(company.today(), clock.daysOff);
  const forgive = (row: string): void => {
    for (const key of refusals.keys()) if (key.startsWith(`${row} `)) refusals.delete(key);
  };

  const networkFor = (): Network =>
    createNetwork({
      remote: world.remoteFor(me),
      directory: () => company.directoryOf(me),
      random,
      isAway: () => away,
      witness: {
        time: consents.time,
        asked: (what) => world.asked(me, what),
        learnt: learning.learnt,
        answered: learning.answered,
        sends: ({ place, id, record }) => {
          if (record === undefined || place.kind === "own" || !isProjection(record.kind)) return;
          const relations = company.relationsOf(me);
          const takenBack = learning
            .unsent()
            .some((own) =>
              own.kind === "participation"
                ? !own.taking
                : own.id === id &&
                  !daysAround(company.today()).some((day) => mayShow(own, place, relations, day)),
            );
          if (takenBack) world.breaks(`A device shows what was taken back on it: ${id}`);
        },
        wrote: ({ place, id, record }, since) => {
          if (place.kind === "own") consents.wrote(me, id, record as OwnRecord | undefined);
          else if (
            record !== undefined &&
            isProjection(record.kind) &&
            !consents.allowed(me, place, record, since, daysAround(company.today()))
          )
            world.breaks(`What nobody was ever to see was shown in ${place.kind}: ${id}`);
        },
        refused: ({ place, id, record }, problem) => {
          if (!(problem instanceof StoreProblem) || !isForGood(problem)) return;
          const key = `${rowKey(place, id)} ${problem.kind} ${JSON.stringify(record)}`;
          const times = (refusals.get(key)?.times ?? 0) + 1;
          refusals.set(key, { kind: problem.kind, times });
        },
      },
    });

  const renewWithdrawals = (): void => {
    for (const key of refusals.keys())
      if (!key.startsWith("own ") && key.endsWith(` ${String(undefined)}`)) refusals.delete(key);
  };

  const open = (): Window => {
    renewWithdrawals();
    const timers = new Set<Timer>();
    const onlineListeners = new Set<() => void>();
    const seat = disk.enter(random, () => world.isFaulty() && random.chance(slowWrites));
    const network = networkFor();
    const store = createLocalStore({
      remote: network.remote,
      me,
      ...seat,
      shelf: sealable(seat.shelf),
      online: {
        now: () => !away,
        subscribe: (listener) => {
          onlineListeners.add(listener);
          return () => onlineListeners.delete(listener);
        },
      },
      inputs: {
        nowMillis: () => world.nowMillis() + clock.skewMillis,
        today,
        newId: world.newId,
        random: random.next,
        wake: (millis, work) => {
          const timer = { at: world.nowMillis() + millis, work };
          timers.add(timer);
          return () => timers.delete(timer);
        },
      },
    });
    const client = createClient({
      store,
      me,
      today,
      random,
      words: world.words,
      done: world.done,
      touched: (place, id) => forgive(rowKey(place, id)),
    });
    const window = { store, client, network, seat, timers, onlineListeners };
    windows.push(window);
    client.read();
    return window;
  };

  return {
    me,
    disk,
    windows,
    clock,
    refusals,
    isAway: () => away,
    setAway: (next) => {
      away = next;
      if (away) return;
      for (const { onlineListeners } of windows) for (const listener of onlineListeners) listener();
    },
    open,
    close: async (window, how) => {
      windows.splice(windows.indexOf(window), 1);
      if (how === "closed") window.store.device.close();
      window.timers.clear();
      const late = window.network.cut();
      await window.seat.leave();
      return late;
    },
  };
}

/** The days that it can be by clocks of which some are put forward or back. */
function daysAround(day: Day): readonly Day[] {
  return [-1, 0, 1].map((days) => addDays(day, days));
}

function isForGood({ kind, retryAfter }: StoreProblem): boolean {
  return (
    kind === "forbidden" ||
    kind === "notProvisioned" ||
    (kind === "throttled" && retryAfter === undefined)
  );
}
