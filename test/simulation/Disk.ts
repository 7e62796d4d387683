import type { Channel, News } from "#store/local/Channel.ts";
import type { Locks } from "#store/local/Locks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import type { Shelf, ShelfChange } from "#store/local/Shelf.ts";
import type { Random } from "./Random.ts";

/** What the windows of one device share: what is on its disk, whose turn it is, and what they tell each other. */
export type Disk = {
  readonly shelf: Shelf;
  /** Whether a window left something on the disk of which it could tell no other any more. */
  readonly isUntold: () => boolean;
  readonly enter: (random: Random, isSlow: () => boolean) => Seat;
};

/** One window's access to its device. After `leave` nothing of the window has an effect any more. */
export type Seat = {
  readonly shelf: Shelf;
  readonly locks: Locks;
  readonly channel: Channel;
  /** Writes that are not on the disk yet. */
  readonly busy: () => boolean;
  readonly move: () => Promise<void>;
  /** The window is gone in the middle of everything: a write under way is done or not, and its turns are free. */
  readonly leave: () => Promise<void>;
};

type Turn = { readonly seat: object; readonly begin: () => void };
type Hearer = (news: News) => void;

/** `written` is told of all that comes to lie on the disk, at that moment. */
export function createDisk(written: (changes: readonly ShelfChange[]) => void): Disk {
  const memory = memoryShelf();
  const shelf: Shelf = {
    ...memory,
    keeps: () => true,
    write: async (changes) => {
      await memory.write(changes);
      written(changes);
    },
  };
  const turns = new Map<string, Turn[]>();
  const hearers = new Map<object, Hearer>();
  let untold = false;

  const drop = (name: string, turn: Turn): void => {
    const queue = turns.get(name) ?? [];
    const at = queue.indexOf(turn);
    if (at < 0) return;
    queue.splice(at, 1);
    if (queue.length === 0) turns.delete(name);
    else if (at === 0) queue[0]?.begin();
  };

  const enter: Disk["enter"] = (random, isSlow) => {
    const seat = {};
    let left = false;
    const writes: { readonly changes: readonly ShelfChange[]; readonly done: () => void }[] = [];

    /** A window that is gone is answered by nobody. */
    async function alive<T>(work: () => Promise<T>): Promise<T> {
      const answer = left ? undefined : await work();
      if (left) return await new Promise<never>(() => undefined);
      return answer as T;
    }

    const write = async (changes: readonly ShelfChange[]): Promise<void> => {
      if (!isSlow()) return await shelf.write(changes);
      const { promise, resolve } = Promise.withResolvers<void>();
      writes.push({ changes, done: resolve });
      await promise;
    };

    async function hold<T>(name: string, work: () => Promise<T>): Promise<T> {
      const { promise, resolve } = Promise.withResolvers<void>();
      const turn: Turn = { seat, begin: resolve };
      const queue = turns.get(name) ?? [];
      turns.set(name, queue);
      queue.push(turn);
      if (queue[0] === turn) turn.begin();
      await promise;
      try {
        return await alive(work);
      } finally {
        drop(name, turn);
      }
    }

    return {
      busy: () => writes.length > 0,
      move: async () => {
        const next = writes.shift();
        if (next === undefined) return;
        await shelf.write(next.changes);
        next.done();
      },
      leave: async () => {
        left = true;
        hearers.delete(seat);
        for (const { changes } of writes.splice(0)) {
          if (random.chance(0.5)) continue;
          await shelf.write(changes);
          untold = true;
        }
        for (const [name, queue] of Array.from(turns)) {
          for (const turn of queue.filter((each) => each.seat === seat)) drop(name, turn);
        }
      },
      shelf: {
        keeps: shelf.keeps,
        get: async (table, key) => await alive(async () => await shelf.get(table, key)),
        all: async (table, prefix) => await alive(async () => await shelf.all(table, prefix)),
        write: async (changes) => await alive(async () => await write(changes)),
        clear: async (tables) => await alive(async () => await shelf.clear(tables)),
      },
      locks: { hold: async (name, work) => await alive(async () => await hold(name, work)) },
      channel: {
        tell: (places) => {
          if (left) return;
          untold = false;
          for (const [other, hearer] of hearers) if (other !== seat) hearer(places);
        },
        hear: (hearer) => hearers.set(seat, hearer),
        close: () => hearers.delete(seat),
      },
    };
  };

  return { shelf, enter, isUntold: () => untold };
}
