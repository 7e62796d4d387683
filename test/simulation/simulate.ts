import type { PersonId } from "#domain/person/person.ts";
import type { Backend } from "./Backend.ts";
import type { Done } from "./Client.ts";
import { createCompany, people } from "./Company.ts";
import { createConsents } from "./Consents.ts";
import { createDevice, type Device, type Window, type World } from "./Device.ts";
import {
  everything,
  misshown,
  mistaken,
  overshown,
  ownOf,
  showingOf,
  stormy,
  untold,
} from "./laws.ts";
import { createRandom } from "./Random.ts";
import { createRefusals, type Refusal } from "./Refusals.ts";
import { createRequests } from "./Requests.ts";
import { createWords } from "./Words.ts";

export type Report = Done & {
  readonly steps: number;
  readonly requests: number;
  /** Windows that were closed, that crashed, and that were opened beside another of the same device. */
  readonly closed: number;
  readonly crashed: number;
  readonly beside: number;
  readonly late: number;
  readonly relationChanges: number;
  readonly clockJumps: number;
  readonly refusals: number;
  readonly expired: number;
  /** What broke a law, in words; empty when all held. */
  readonly broken: readonly string[];
};

type SimulateOptions = {
  /** After so many steps all come to rest, and what holds at rest is looked at. */
  readonly settleEvery?: number;
  /** Called with the step after which all came to rest and no law was broken. */
  readonly rested?: (step: number) => void;
};

/** How often the laws that hold at all times are looked at. */
const lookEvery = 250;
/** So many steps are one stretch of the request budget. */
const budgetEvery = 1_000;
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
  { settleEvery = 20_000, rested }: SimulateOptions = {},
): Promise<Report> {
  const random = createRandom(seed);
  const company = createCompany();
  const consents = createConsents();
  const words = createWords();
  const lists = createRefusals();
  const requests = createRequests();
  const done: Done = { edits: 0, reads: 0, stops: 0, choices: 0, retries: 0, discards: 0 };
  const counts = {
    closed: 0,
    crashed: 0,
    beside: 0,
    late: 0,
    relationChanges: 0,
    clockJumps: 0,
    refusals: 0,
    expired: 0,
  };
  const broken: string[] = [];
  let now = Date.UTC(2026, 10, 23, 9);
  let stamps = 0;
  let step = 0;
  let isFaulty = true;
  /** Requests of windows that are gone, which the service may yet get. */
  const late: (() => Promise<void>)[] = [];

  const breaks = (law: string): void => {
    broken.push(`${law} (seed ${String(seed)}, step ${String(step)})`);
  };
  const world: World = {
    random,
    company,
    consents,
    words,
    done,
    remoteFor: (person) => lists.over(backend.remoteFor(person)),
    nowMillis: () => now,
    newId: () => {
      stamps += 1;
      return `stamp-${String(stamps)}`;
    },
    isFaulty: () => isFaulty,
    asked: requests.asked,
    breaks,
  };
  backend.setRights(company.mayRead);
  for (const person of people) consents.related(person, company.relationsOf(person));
  const devices: readonly Device[] = people.flatMap((me, index) =>
    Array.from({ length: index + 1 }, () => createDevice(me, world)),
  );
  const looked = { backend, company, devices };
  const windowsOf = (some: readonly Device[]): readonly Window[] =>
    some.flatMap(({ windows }) => windows);

  const open = (device: Device): Window => {
    if (device.windows.length > 0) counts.beside += 1;
    requests.acted(device.me);
    return device.open();
  };

  const close = async (device: Device, window: Window): Promise<void> => {
    const how = random.chance(0.5) ? "closed" : "crashed";
    counts[how] += 1;
    late.push(...(await device.close(window, how)));
  };

  const arrive = async (): Promise<void> => {
    const [request] = late.splice(random.below(late.length), 1);
    if (request === undefined) return;
    counts.late += 1;
    await request();
  };

  const pass = (millis: number): void => {
    now += millis;
    for (const { timers } of windowsOf(devices)) {
      for (const timer of Array.from(timers)) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.work();
      }
    }
  };

  const changeRelation = (): void => {
    counts.relationChanges += 1;
    company.change(random);
    for (const person of people) consents.related(person, company.relationsOf(person));
  };

  const jump = (device: Device): void => {
    counts.clockJumps += 1;
    const { clock } = device;
    const days = random.pick([-30, -1, 0, 0, 1, 30]) ?? 0;
    clock.skewMillis = (random.next() - 0.5 + days * 24) * 3_600_000;
    clock.daysOff = Math.sign(days);
  };

  const refuse = (person: PersonId): void => {
    const kind = random.pick<Refusal>(["forbidden", "notProvisioned", "throttled"]);
    if (kind === undefined) return;
    const place = random.pick([ownOf(person), ...showingOf(person)]);
    if (place === undefined) return;
    counts.refusals += 1;
    lists.begin(place, kind);
  };

  const act = async (): Promise<void> => {
    const device = random.pick(devices);
    if (device === undefined) return;
    const { windows, isAway, setAway } = device;
    const window = random.pick(windows) ?? (random.chance(0.2) ? open(device) : undefined);
    if (window === undefined) return;
    const { client, network, seat } = window;
    const roll = random.next() * 1000;
    if (roll < 600) await (seat.busy() && random.chance(0.5) ? seat.move() : network.move(true));
    else if (roll < 870) {
      requests.acted(device.me);
      if (roll < 770) client.edit();
      else if (roll < 830) client.read();
      else client.decide();
    } else if (roll < 935) pass(random.below(8_000));
    else if (roll < 950) setAway(!isAway());
    else if (roll < 962) await close(device, window);
    else if (roll < 974) {
      if (windows.length < 2) open(device);
    } else if (roll < 986) await arrive();
    else if (roll < 988) pass(random.below(900_000));
    else if (roll < 990) company.passDay();
    else if (roll < 991) changeRelation();
    else if (roll < 993) jump(device);
    else if (roll < 995.5) refuse(device.me);
    else if (roll < 997) lists.end();
    else if (roll < 998) await restOfOne(device);
    else if (roll < 999) {
      counts.expired += 1;
      backend.expireTokens();
    }
  };

  /** Moves what these windows have under way until nothing of it is left, and nothing goes wrong. */
  const drain = async (some: readonly Device[]): Promise<void> => {
    for (let moves = 0; moves < 5_000; moves += 1) {
      await turn();
      const busy = windowsOf(some).filter(({ network, seat }) => network.busy() || seat.busy());
      const window = random.pick(busy);
      if (window === undefined) return;
      await (window.seat.busy() ? window.seat.move() : window.network.move(false));
    }
    breaks("Requests never came to an end");
  };

  const mend = (some: readonly Device[]): void => {
    isFaulty = false;
    for (const { clock, setAway } of some) {
      clock.skewMillis = 0;
      clock.daysOff = 0;
      setAway(false);
    }
  };

  /**
   * One device that has come to rest is enough for nothing to be shown that is not to be. Where
   * lists refuse all the while, hours pass in which nobody asks them without end.
   */
  const restOfOne = async (device: Device): Promise<void> => {
    while (late.length > 0) await arrive();
    if (device.windows.length === 0) open(device);
    mend([device]);
    const hours = random.pick([6, 15]) ?? 6;
    lists.end();
    if (hours > 6) {
      refuse(device.me);
      for (const { client } of device.windows) client.edit();
    }
    for (let hour = 0; hour < hours; hour += 1) {
      for (const { client } of device.windows) {
        requests.acted(device.me);
        client.read();
      }
      await drain([device]);
      pass(3_600_000);
      await drain([device]);
    }
    const outbox = await device.disk.shelf.all("outbox");
    const refused = new Set(outbox.flatMap(({ place, id }) => (place.kind === "own" ? id : [])));
    const overshow = lists.some() ? [] : await overshown(looked, device.me, refused);
    for (const law of overshow) breaks(`${law}, after a device came to rest`);
    // Hours of looking, and all that waited for them, are no part of a stretch.
    requests.begin();
    isFaulty = true;
  };

  const settle = async (): Promise<void> => {
    while (late.length > 0) await arrive();
    for (const device of devices) if (device.windows.length === 0) open(device);
    mend(devices);
    lists.end();
    for (let round = 0; round < mostRounds; round += 1) {
      for (const { me, windows } of devices) {
        for (const { client } of windows) {
          requests.acted(me);
          client.read();
          client.decideAll();
        }
      }
      await drain(devices);
      pass(3_600_000);
      await turn();
      if (round > 3 && (await isQuiet())) return;
    }
    const left = await Promise.all(devices.map(({ disk }) => disk.shelf.all("outbox")));
    breaks(`The devices never came to rest: ${JSON.stringify(left.flat())}`);
  };

  const isQuiet = async (): Promise<boolean> => {
    const outboxes = await Promise.all(devices.map(({ disk }) => disk.shelf.all("outbox")));
    return (
      outboxes.flat().length === 0 && windowsOf(devices).every(({ network }) => !network.busy())
    );
  };

  /** At rest, looking costs a window two requests and nobody writes anything. */
  const stayAtRest = async (): Promise<void> => {
    const before = requests.counts();
    for (const { client } of windowsOf(devices)) {
      client.read();
      await drain(devices);
    }
    const { reads, writes } = requests.counts();
    const open = windowsOf(devices).length;
    if (writes > before.writes) breaks("Something is written although all are at rest");
    if (reads - before.reads > 2 * open) breaks("Looking at rest costs more than two requests");
  };

  const look = async (): Promise<void> => {
    for (const word of words.lost(await everything(looked)))
      breaks(`Something typed is nowhere: ${word}`);
    for (const law of [...(await untold(looked)), ...stormy(looked)]) breaks(law);
  };

  const lookAtRest = async (): Promise<void> => {
    await settle();
    await look();
    for (const law of await misshown(looked, company.today())) breaks(law);
    for (const law of await mistaken(looked)) breaks(law);
    await stayAtRest();
    // Whatever waited anywhere was sent just now, which no stretch is to pay for.
    requests.begin();
    isFaulty = true;
  };

  for (step = 1; step <= steps && broken.length === 0; step += 1) {
    await act();
    await turn();
    if (step % lookEvery === 0) await look();
    if (step % budgetEvery === 0) for (const law of requests.overBudget()) breaks(law);
    if (step % settleEvery === 0 || step === steps) {
      await lookAtRest();
      if (broken.length === 0) rested?.(step);
    }
  }
  const { reads, writes } = requests.counts();
  return { steps: step - 1, ...done, requests: reads + writes, ...counts, broken };
}

/** Lets everything go as far as it goes by itself. */
async function turn(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
