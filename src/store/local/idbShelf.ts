import { deleteDB, openDB, type IDBPDatabase } from "idb";
import { isDenied, nameOf } from "./isDenied.ts";
import { memoryShelf } from "./memoryShelf.ts";
import type { Shelf, ShelfChange, Table } from "./Shelf.ts";

/** Raised when what lies in the tables changes shape; an older copy is dropped and read anew. */
const schema = 1;
const tables: readonly Table[] = ["rows", "places", "outbox", "drafts", "who", "meta"];

/** What a person typed is nowhere else: whatever becomes of the rest, it stays. */
const typed: readonly Table[] = ["outbox", "drafts"];

/** A browser may leave a database waiting for another window for ever. */
const mostMillis = 3_000;

/**
 * A shelf in IndexedDB under `name`. A database that is blocked or slow, or a disk that is full,
 * ends in a shelf in memory: the network is then all there is. One that is corrupt or of another
 * version of the app is made anew, with what a person typed in it. What is known to be unsent when
 * a database goes away goes on from the memory.
 */
export async function idbShelf(
  name: string,
  limitMillis: number = mostMillis,
): Promise<Shelf & { readonly close: () => void }> {
  const memory = memoryShelf();
  const within: Within = async (work) => await limited(work, limitMillis);
  const start = await opened(name, within);
  let { database } = start;
  await memory.write(start.unlaid);

  /** Asks the database, and the memory once it has failed: half an answer of each would be no copy at all. */
  async function either<T>(
    ask: (database: IDBPDatabase) => Promise<T>,
    instead: () => Promise<T>,
  ): Promise<T> {
    if (database !== undefined) {
      try {
        return await within(ask(database));
      } catch {
        database.close();
        database = undefined;
      }
    }
    return await instead();
  }

  database?.addEventListener("versionchange", () => {
    // Another window brings a newer schema; this one goes on from the network.
    database?.close();
    database = undefined;
  });

  return {
    keeps: () => database !== undefined,
    get: async (table, key) =>
      await either(
        (from) => from.get(table, key),
        () => memory.get(table, key),
      ),
    all: async (table, prefix = "") =>
      await either(
        async (from) => {
          const range = beginningWith(prefix);
          if (table !== "outbox" || range !== undefined) return await from.getAll(table, range);
          const found = await laidIn(from, table);
          await memory.clear([table]);
          await memory.write(found);
          return found.map(({ value }) => value);
        },
        () => memory.all(table, prefix),
      ),
    write: async (changes) =>
      await either(
        async (from) => {
          const names = [...new Set(changes.map(({ table }) => table))];
          if (names.length === 0) return;
          const transaction = from.transaction(names, "readwrite", { durability: "strict" });
          const asked = changes.map(({ table, key, value }) => {
            const store = transaction.objectStore(table);
            return value === undefined ? store.delete(key) : store.put(value, key);
          });
          await Promise.all([...asked, transaction.done]);
          await memory.write(changes.filter(({ table }) => table === "outbox"));
        },
        () => memory.write(changes),
      ),
    clear: async (cleared) => {
      await memory.clear(cleared);
      // One that did not answer once is not used any more, and still lies on the disk.
      const from = database ?? (await openedIfAny(name, within));
      if (from === undefined) return;
      try {
        await within(empty(from, cleared));
      } finally {
        if (from !== database) from.close();
      }
    },
    close: () => {
      database?.close();
      database = undefined;
    },
  };
}

type Within = <T>(work: Promise<T>) => Promise<T>;

type Opened = {
  readonly database: IDBPDatabase | undefined;
  /** What was typed and found no place in the database. */
  readonly unlaid: readonly ShelfChange[];
};

/** Troubles that pass by themselves: what lies in the database is as good as it was. */
const passing: ReadonlySet<string> = new Set([
  "TimeoutError",
  "QuotaExceededError",
  "SecurityError",
  "AbortError",
  "InvalidStateError",
]);

function isPassing(problem: unknown): boolean {
  return passing.has(nameOf(problem) ?? "");
}

/** The database, unless the browser gives this page none. */
async function openedIfAny(name: string, within: Within): Promise<IDBPDatabase | undefined> {
  try {
    return await openedOnce(name, within);
  } catch (problem) {
    if (isDenied(problem)) return undefined;
    throw problem;
  }
}

async function empty(database: IDBPDatabase, cleared: readonly Table[]): Promise<void> {
  const transaction = database.transaction(cleared, "readwrite");
  const asked = cleared.map((table) => transaction.objectStore(table).clear());
  await Promise.all([...asked, transaction.done]);
}

async function opened(name: string, within: Within): Promise<Opened> {
  let unlaid: readonly ShelfChange[] = [];
  try {
    return { database: await openedOnce(name, within), unlaid };
  } catch (problem) {
    if (isPassing(problem)) return { database: undefined, unlaid };
  }
  try {
    // Corrupt, or of a schema this code does not know: what cannot be read is made anew.
    unlaid = await typedIn(name, within);
    await within(deleteDB(name));
    const database = await openedOnce(name, within);
    await within(lay(database, unlaid));
    return { database, unlaid };
  } catch {
    return { database: undefined, unlaid };
  }
}

/** What a person typed, in a database of whatever version. Rejects where that may be read another time. */
async function typedIn(name: string, within: Within): Promise<readonly ShelfChange[]> {
  const opening = openDB(name);
  try {
    const database = await within(opening);
    const found = typed
      .filter((table) => database.objectStoreNames.contains(table))
      .map(async (table) => await laidIn(database, table));
    return (await within(Promise.all(found))).flat();
  } catch (problem) {
    if (isPassing(problem)) throw problem;
    return [];
  } finally {
    opening.then((database) => database.close()).catch(() => undefined);
  }
}

async function laidIn(database: IDBPDatabase, table: Table): Promise<ShelfChange[]> {
  const store = database.transaction(table).store;
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => ({ table, key: key as string, value: values[index] }));
}

async function lay(database: IDBPDatabase, changes: readonly ShelfChange[]): Promise<void> {
  const transaction = database.transaction(typed, "readwrite", { durability: "strict" });
  const asked = changes.map(({ table, key, value }) =>
    transaction.objectStore(table).put(value, key),
  );
  await Promise.all([...asked, transaction.done]);
}

async function openedOnce(name: string, within: Within): Promise<IDBPDatabase> {
  const opening = openDB(name, schema, {
    upgrade: (database) => {
      // What a person typed is nowhere else, and outlives a change of shape.
      for (const old of database.objectStoreNames) {
        if (!typed.some((table) => table === old)) database.deleteObjectStore(old);
      }
      for (const table of tables) {
        if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
      }
    },
  });
  try {
    const database = await within(opening);
    const whole = tables.every((table) => database.objectStoreNames.contains(table));
    if (whole) return database;
    database.close();
    throw new Error("A table is missing.");
  } catch (problem) {
    // An opening that comes too late would block every other window's.
    opening.then((late) => late.close()).catch(() => undefined);
    throw problem;
  }
}

/** The keys that begin with `prefix`, whatever comes after it; all of them for an empty one. */
function beginningWith(prefix: string): IDBKeyRange | undefined {
  if (prefix === "") return undefined;
  const last = prefix.length - 1;
  const after = prefix.slice(0, last) + String.fromCharCode(prefix.charCodeAt(last) + 1);
  return IDBKeyRange.bound(prefix, after, false, true);
}

async function limited<T>(work: Promise<T>, millis: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new DOMException("The database did not answer.", "TimeoutError")),
    millis,
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
