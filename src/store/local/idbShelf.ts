import { deleteDB, openDB, type IDBPDatabase } from "idb";
import { memoryShelf } from "./memoryShelf.ts";
import type { Shelf, Table } from "./Shelf.ts";

/** Raised when what lies in the tables changes shape; an older copy is dropped and read anew. */
const schema = 1;
const tables: readonly Table[] = ["rows", "places", "outbox", "drafts", "who", "meta"];

/** A browser may leave a database waiting for another window for ever. */
const limitMillis = 3_000;

/**
 * A shelf in IndexedDB under `name`. A database that is blocked, corrupt or newer than this
 * code, or a disk that is full, ends in a shelf in memory: the network is then all there is.
 */
export async function idbShelf(name: string): Promise<Shelf & { readonly close: () => void }> {
  const memory = memoryShelf();
  let database: IDBPDatabase | undefined = await opened(name);

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
        (from) => from.getAll(table, IDBKeyRange.bound(prefix, `${prefix}\uFFFF`)),
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
        },
        () => memory.write(changes),
      ),
    clear: async (cleared) => {
      await memory.clear(cleared);
      await either(
        async (from) => {
          const transaction = from.transaction(cleared, "readwrite");
          const asked = cleared.map((table) => transaction.objectStore(table).clear());
          await Promise.all([...asked, transaction.done]);
        },
        async () => undefined,
      );
    },
    close: () => {
      database?.close();
      database = undefined;
    },
  };
}

async function opened(name: string): Promise<IDBPDatabase | undefined> {
  try {
    return await openedOnce(name);
  } catch {
    try {
      // Corrupt, or of a schema this code does not know: what cannot be read is made anew.
      await within(deleteDB(name));
      return await openedOnce(name);
    } catch {
      return undefined;
    }
  }
}

async function openedOnce(name: string): Promise<IDBPDatabase> {
  const opening = openDB(name, schema, {
    upgrade: (database) => {
      // What a person typed is nowhere else, and outlives a change of shape.
      for (const old of database.objectStoreNames) {
        if (old !== "outbox" && old !== "drafts") database.deleteObjectStore(old);
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

async function within<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("The database did not answer.")), limitMillis);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
