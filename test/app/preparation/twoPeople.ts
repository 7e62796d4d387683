import { createHash } from "node:crypto";
import type { Inputs } from "#app/Inputs.ts";
import type { Later } from "#app/Later.ts";
import { createPreparation } from "#app/preparation/createPreparation.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState, PreparationState } from "#app/preparation/PreparationState.ts";
import { instantAt, type Day } from "#domain/day.ts";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Relation, RelationKind } from "#domain/person/relation.ts";
import { reconcile } from "#domain/sharing/reconcile.ts";
import type { OwnPlace, ShownPlace } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import type { Directory, Store } from "#store/Store.ts";
import { now, theDay, thePerson, today } from "../../domain/arbitraries.ts";
import {
  attendee,
  draftMeeting,
  type DraftMeeting,
  type DraftOptions,
} from "#support/draftMeeting.ts";
import { memoryLists, type MemoryLists, type MemoryStore } from "#support/memoryStore.ts";

/** Dana leads Tom; Ana works elsewhere in the company; everybody's address is their first name's. */
export const dana = person(1, "Dana", "Whitfield");
export const tom = person(2, "Tom", "Okafor");
export const ana = person(3, "Ana", "Lindqvist");
export const meetingDay = theDay("2026-11-24");

function person(number: number, firstName: string, lastName: string): Person {
  return { id: thePerson(number), name: `${firstName} ${lastName}`, firstName, active: true };
}

export function addressOf({ firstName }: Person): string {
  return `${firstName.toLowerCase()}@example.com`;
}

export function inputs(nowMillis: () => number): Inputs {
  let ids = 0;
  return {
    now: () => instantAt(nowMillis()),
    newId: () => `id-${String((ids += 1))}`,
    zone: "Europe/London",
    locale: "en-GB",
    digest: async (text) => createHash("sha256").update(text).digest("hex"),
  };
}

export function goal(id: string, title: string, more: Partial<Goal> = {}): Goal {
  return {
    kind: "goal",
    id: id as GoalId,
    title,
    category: "travel",
    status: "active",
    progress: { kind: "steps" },
    steps: [
      { id: "s1", text: "Book the flights", doneOn: theDay("2026-11-01") },
      { id: "s2", text: "Find a room" },
    ],
    keptClose: false,
    consents: [{ reader: dana.id, since: theDay("2026-10-01"), inInvites: true }],
    wall: [],
    rank: 1,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    ...more,
  };
}

export type World = {
  readonly lists: MemoryLists;
  readonly storeOf: (person: Person) => MemoryStore;
  /** What the service says from now on to this person of who is who. */
  readonly directoryIs: (person: Person, directory: Directory) => void;
  /** Writes the goals into Tom's list and shows Dana what they say. */
  readonly tomHas: (...goals: readonly Goal[]) => void;
  readonly open: (me: Person, options?: OpenOptions) => Promise<Opened>;
};

export type OpenOptions = DraftOptions & {
  readonly invited?: readonly ReturnType<typeof attendee>[];
  readonly store?: (store: Store) => DeviceStore;
  readonly later?: Later;
  readonly nowMillis?: () => number;
  /** The pane is open and no meeting is. */
  readonly noItem?: boolean;
  readonly signIn?: () => Promise<unknown>;
};

export type Opened = {
  readonly preparation: Preparation;
  readonly meeting: DraftMeeting;
  readonly store: MemoryStore;
  readonly stop: () => void;
  /** The state once reading is over. */
  readonly state: () => PreparationState;
  readonly pair: () => PairState;
  readonly waits: readonly number[];
};

export const linkBase = "https://teams.microsoft.com/l/entity/app-1/talks";

export function world(kind: RelationKind = "report"): World {
  const lists = memoryLists();
  const stores = new Map<PersonId, MemoryStore>();
  const directories = new Map<PersonId, Directory>();
  const storeOf = (me: Person): MemoryStore => {
    const known = stores.get(me.id);
    if (known) return known;
    const memory = lists.storeFor(directoryOf(me, kind));
    const directory: Store["directory"] = async () => {
      const said = await memory.directory();
      return directories.get(me.id) ?? said;
    };
    const store = { ...memory, directory };
    stores.set(me.id, store);
    return store;
  };
  return {
    lists,
    storeOf,
    directoryIs: ({ id }, directory) => void directories.set(id, directory),
    tomHas: (...goals) => {
      const own: OwnPlace = { kind: "own", owner: tom.id };
      const shown: ShownPlace = { kind: "shown", by: tom.id, to: dana.id };
      lists.plant(own, ...goals);
      lists.plant(shown, ...reconcile(goals, [], dana.id, today).put);
    },
    open: async (me, options = {}) => {
      const store = storeOf(me);
      const other = me.id === dana.id ? tom : dana;
      const invited = options.invited ?? [attendee(addressOf(other))];
      const meeting = draftMeeting(addressOf(me), invited, options);
      const waits: number[] = [];
      const knowing: Store = { ...store, peopleAt: async (addresses) => peopleAt(addresses) };
      const preparation = createPreparation({
        item: async () => (options.noItem ? undefined : meeting.item),
        store: options.store?.(knowing) ?? knowing,
        inputs: inputs(options.nowMillis ?? (() => Date.parse(now))),
        ...(options.later && { later: options.later }),
        linkBase: async () => linkBase,
        signIn: options.signIn ?? (() => Promise.reject(new Error("Nobody may sign in here."))),
        pause: async (millis) => void waits.push(millis),
      });
      const stop = preparation.start();
      await settled(preparation);
      return {
        preparation,
        meeting,
        store,
        stop,
        waits,
        state: () => preparation.state.get(),
        pair: () => {
          const state = preparation.state.get();
          if (state.status !== "pair") throw new Error(`No pair but ${state.status}.`);
          return state;
        },
      };
    },
  };
}

/** Waits until the state is another one than reading, which the fakes reach without any clock. */
export async function settled({ state }: Preparation): Promise<void> {
  while (state.get().status === "reading") {
    await new Promise<void>((resolve) => {
      const stop = state.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

/** Waits for the next change that `wanted` is true of. */
export async function until(
  { state }: Preparation,
  wanted: (state: PreparationState) => boolean,
): Promise<void> {
  while (!wanted(state.get())) {
    await new Promise<void>((resolve) => {
      const stop = state.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

export function peopleAt(addresses: readonly string[]): ReadonlyMap<string, Person> {
  const known = new Map([dana, tom, ana].map((one) => [addressOf(one), one]));
  return new Map(
    addresses.flatMap((address) => {
      const found = known.get(address);
      return found ? [[address, found] as const] : [];
    }),
  );
}

const mirrored: Readonly<Record<RelationKind, RelationKind>> = {
  manager: "report",
  report: "manager",
  mentor: "mentee",
  mentee: "mentor",
  skipManager: "skipReport",
  skipReport: "skipManager",
  peer: "peer",
};

/** `kind` is what Tom is to Dana. */
function directoryOf(me: Person, kind: RelationKind): Directory {
  const from: Day = theDay("2026-01-05");
  const to = (other: Person, what: RelationKind): Relation => ({
    other,
    kind: what,
    from,
    addresses: [addressOf(other), `${other.firstName.toLowerCase()}.alias@example.com`],
  });
  return {
    me,
    myAddresses: [addressOf(me), `${me.firstName.toLowerCase()}.alias@example.com`],
    relations:
      me.id === dana.id ? [to(tom, kind)] : me.id === tom.id ? [to(dana, mirrored[kind])] : [],
    teams: [],
    settings: { siteAdmins: [] },
  };
}
