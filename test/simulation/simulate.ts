import { equal } from "#domain/merge/equal.ts";
import { isProjection } from "#store/local/AnyRecord.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnRecord, Place, RecordIn, ShownRecord } from "#domain/sharing/place.ts";
import { reconcile } from "#domain/sharing/reconcile.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import type { Shelf } from "#store/local/Shelf.ts";
import { ids, today } from "#support/companyPlan.ts";
import type { Backend } from "./Backend.ts";
import { createClient, type Client } from "./Client.ts";
import { createConsents } from "./Consents.ts";
import { createNetwork, type Network } from "./Network.ts";
import { createRandom, type Random } from "./Random.ts";
import { createWords } from "./Words.ts";

export type Report = {
  readonly steps: number;
  readonly edits: number;
  readonly reads: number;
  readonly requests: number;
  readonly closed: number;
  /** What broke a law, in words; empty when all held. */
  readonly broken: readonly string[];
};

/** A device of a person: its disk, its clock, and the window that is open on it, if one is. */
type Device = {
  readonly me: PersonId;
  readonly shelf: Shelf;
  readonly skewMillis: number;
  window: Window | undefined;
};
type Window = {
  readonly store: LocalStore;
  readonly client: Client;
  readonly network: Network;
  readonly timers: Set<Timer>;
};
type Timer = { readonly at: number; readonly work: () => void };

/** People of whom each shows goals to the others, with one, two and three devices. */
const people = [ids.tom, ids.dana, ids.rosa] as const;
/** How often the laws that hold at all times are looked at. */
const lookEvery = 250;
/** Everybody looks and sends until nothing moves any more, as often as this at most. */
const mostRounds = 60;

/**
 * Lets people edit on several devices over a network that fails them in every way, decided by
 * `seed` alone, and looks whether anything was lost, doubled or shown to the wrong person.
 */
export async function simulate(
  seed: number,
  steps: number,
  backend: Backend,
  { settleEvery = 20_000 }: { readonly settleEvery?: number } = {},
): Promise<Report> {
  const random = createRandom(seed);
  const words = createWords();
  const consents = createConsents();
  const done = { edits: 0, reads: 0 };
  const broken: string[] = [];
  let now = Date.UTC(2026, 10, 23, 9);
  let stamps = 0;
  let requests = 0;
  let closed = 0;
  let step = 0;
  const devices: readonly Device[] = people.flatMap((me, index) =>
    Array.from({ length: index + 1 }, () => ({
      me,
      shelf: { ...memoryShelf(), keeps: () => true },
      // Half an hour either way: nobody's clock is right.
      skewMillis: (random.next() - 0.5) * 3_600_000,
      window: undefined,
    })),
  );

  const breaks = (law: string): void => {
    broken.push(`${law} (seed ${String(seed)}, step ${String(step)})`);
  };

  const open = (device: Device): Window => {
    const timers = new Set<Timer>();
    const { me } = device;
    let ownReads: readonly number[] = [];
    const network = createNetwork(backend.remoteFor(me), random, {
      time: consents.time,
      read: (place, time) => {
        if (place.kind === "own") ownReads = [...ownReads, time].slice(-6);
      },
      since: () => ownReads[0] ?? 0,
      wrote: (place, record, id, since) => {
        if (place.kind === "own") consents.wrote(place, record as OwnRecord | undefined, id);
        else if (record !== undefined && place.kind === "shown") {
          const shown = record as ShownRecord;
          if (isProjection(shown.kind) && !consents.allowed(shown, place.to, since)) {
            breaks(`A goal was shown to somebody who was never to see it: ${id}`);
          }
        }
      },
    });
    const store = createLocalStore({
      remote: network.remote,
      me,
      shelf: device.shelf,
      locks: memoryLocks(),
      channel: { tell: () => undefined, hear: () => undefined, close: () => undefined },
      online: { now: () => !network.away, subscribe: () => () => undefined },
      inputs: {
        nowMillis: () => now + device.skewMillis,
        today: () => today,
        newId: () => {
          stamps += 1;
          return `stamp-${String(stamps)}`;
        },
        random: random.next,
        wake: (millis, work) => {
          const timer = { at: now + millis, work };
          timers.add(timer);
          return () => timers.delete(timer);
        },
      },
    });
    const others = people.filter((each) => each !== me);
    const client = createClient(store, me, others, random, words, done);
    device.window = { store, client, network, timers };
    client.read();
    return device.window;
  };

  const close = async (device: Device): Promise<void> => {
    const { window } = device;
    if (window === undefined) return;
    closed += 1;
    device.window = undefined;
    await window.network.cut();
    requests += window.network.requests;
  };

  const pass = (millis: number): void => {
    now += millis;
    for (const { window } of devices) {
      if (window === undefined) continue;
      for (const timer of Array.from(window.timers)) {
        if (timer.at > now) continue;
        window.timers.delete(timer);
        timer.work();
      }
    }
  };

  const act = async (random: Random): Promise<void> => {
    const device = random.pick(devices);
    if (device === undefined) return;
    const window = device.window ?? (random.chance(0.2) ? open(device) : undefined);
    if (window === undefined) return;
    const roll = random.next();
    if (roll < 0.62) await window.network.move(true);
    else if (roll < 0.8) window.client.edit();
    else if (roll < 0.87) window.client.read();
    else if (roll < 0.9) window.client.decide();
    else if (roll < 0.97) pass(random.below(8_000));
    else if (roll < 0.985) window.network.away = !window.network.away;
    else if (roll < 0.9975) await close(device);
    else if (roll < 0.999) pass(random.below(900_000));
    else backend.expireTokens();
  };

  const ownPlaces = people.map((owner) => ({ kind: "own", owner }) as const);
  const everything = async (): Promise<string> => {
    const rows = await Promise.all(ownPlaces.map(backend.rowsIn));
    const outboxes = await Promise.all(devices.map(({ shelf }) => shelf.all("outbox")));
    const kept = outboxes
      .flat()
      .filter(({ place }) => place.kind === "own")
      .map(({ wanted, state }) => [wanted, state.status === "clash" ? state.theirs : undefined]);
    return JSON.stringify([rows, kept]);
  };

  const settle = async (): Promise<void> => {
    const windows = devices.map((device) => device.window ?? open(device));
    for (const window of windows) window.network.away = false;
    for (let round = 0; round < mostRounds; round += 1) {
      for (const { client } of windows) {
        client.read();
        client.decide();
      }
      for (let moves = 0; moves < 5_000; moves += 1) {
        await turn();
        const busy = windows.filter(({ network }) => network.busy());
        if (busy.length === 0) break;
        await random.pick(busy)?.network.move(false);
      }
      pass(3_600_000);
      await turn();
      if (round > 3 && (await isQuiet(windows))) return;
    }
    breaks("The devices never came to rest");
  };

  const isQuiet = async (windows: readonly Window[]): Promise<boolean> => {
    const outboxes = await Promise.all(devices.map(({ shelf }) => shelf.all("outbox")));
    return outboxes.flat().length === 0 && windows.every(({ network }) => !network.busy());
  };

  const lookAll = async (): Promise<void> => {
    const owned = new Map<PersonId, readonly OwnRecord[]>();
    for (const place of ownPlaces) {
      owned.set(place.owner, (await backend.rowsIn(place)) as readonly OwnRecord[]);
    }
    for (const by of people) {
      for (const to of people) {
        if (by === to) continue;
        const place: Place = { kind: "shown", by, to };
        const rows = (await backend.rowsIn(place)) as readonly ShownRecord[];
        const wanted = reconcile(owned.get(by) ?? [], [], to, today).put;
        if (!sameRows(rows, wanted)) breaks("What is shown is not what its goals consent to");
      }
    }
    for (const { me, window } of devices) {
      const others = people.filter((each) => each !== me);
      const places: readonly Place[] = [
        { kind: "own", owner: me },
        ...others.map((by) => ({ kind: "shown", by, to: me }) as const),
      ];
      for (const known of (await window?.store.device.known(places)) ?? []) {
        const rows = known.rows.map(({ record }) => record);
        if (!sameRows(rows, await backend.rowsIn(known.place))) {
          breaks(`A device shows something else than the service has in ${known.place.kind}`);
        }
      }
    }
  };

  const look = async (): Promise<void> => {
    for (const word of words.lost(await everything()))
      breaks(`Something typed is nowhere: ${word}`);
  };

  for (step = 1; step <= steps && broken.length === 0; step += 1) {
    await act(random);
    await turn();
    if (step % lookEvery === 0) await look();
    if (step % settleEvery === 0 || step === steps) {
      await settle();
      await look();
      await lookAll();
      // A goal for each of the places a client reads, and some for what failed and was tried again.
      const open = devices.reduce((sum, { window }) => sum + (window?.network.requests ?? 0), 0);
      const budget = 500 + 12 * done.edits + 4 * done.reads;
      if (requests + open > budget)
        breaks(`${String(requests + open)} requests, not ${String(budget)}`);
    }
  }
  for (const device of devices) await close(device);
  return { steps: step - 1, ...done, requests, closed, broken };
}

function sameRows(rows: readonly RecordIn<Place>[], others: readonly RecordIn<Place>[]): boolean {
  const byId = new Map(others.map((record) => [record.id, record]));
  return (
    rows.length === others.length && rows.every((record) => equal(record, byId.get(record.id)))
  );
}

/** Lets everything go as far as it goes by itself. */
async function turn(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
