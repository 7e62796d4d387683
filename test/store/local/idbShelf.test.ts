import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import type { CopiedRow } from "#store/local/Copied.ts";
import { waiting, type Entry } from "#store/local/Entry.ts";
import { idbShelf } from "#store/local/idbShelf.ts";
import { forgetPictures } from "#store/local/pictures/forgetPictures.ts";
import { rowKey } from "#store/local/keys.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import type { Shelf } from "#store/local/Shelf.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { own, readOne } from "../contract.ts";
import { bareGoal } from "../samples.ts";
import { createClock, keptShelf, openDevice } from "./device.ts";

const mine = own(ids.tom);
const row: CopiedRow = { record: bareGoal, version: { item: "1", etag: "a" }, tag: "a" };
const entry: Entry = {
  place: mine,
  id: bareGoal.id,
  kind: "goal",
  wanted: bareGoal,
  sent: [],
  stamp: "s",
  since: 1,
  tries: 0,
  notBefore: 0,
  state: waiting,
};
const key = rowKey(mine, bareGoal.id);

/** A database of this test alone. */
let made = 0;
function fresh(): string {
  made += 1;
  return `copy ${made}`;
}

/** Opens a database as some other version of the app would. */
async function otherVersion(name: string, version: number, tables: readonly string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open(name, version);
  request.addEventListener("upgradeneeded", () => {
    for (const table of tables) request.result.createObjectStore(table);
  });
  request.addEventListener("success", () => resolve(request.result));
  request.addEventListener("error", () => reject(new Error("It did not open.")));
  return await promise;
}

test("what is written is there for the next page, each table by itself", async () => {
  const name = fresh();
  const shelf = await idbShelf(name);
  await shelf.write([
    { table: "rows", key, value: row },
    { table: "outbox", key, value: entry },
  ]);
  const next = await idbShelf(name);
  expect(next.keeps()).toBe(true);
  expect(await next.get("rows", key)).toEqual(row);
  expect(await next.all("outbox", "own ")).toEqual([entry]);
  expect(await next.all("outbox", "shown ")).toEqual([]);
  await next.write([{ table: "rows", key, value: undefined }]);
  expect(await next.all("rows")).toEqual([]);
  await next.clear(["outbox"]);
  expect(await shelf.all("outbox")).toEqual([]);
});

test("a database of another shape is made anew", async () => {
  const name = fresh();
  (await otherVersion(name, 7, ["something"])).close();
  const shelf = await idbShelf(name);
  expect(shelf.keeps()).toBe(true);
  await shelf.write([{ table: "rows", key, value: row }]);
  expect(await shelf.all("rows")).toEqual([row]);
});

test("a database of the right number without its tables is made anew", async () => {
  const name = fresh();
  (await otherVersion(name, 1, ["rows"])).close();
  const shelf = await idbShelf(name);
  await shelf.write([{ table: "outbox", key, value: entry }]);
  expect(shelf.keeps()).toBe(true);
  expect(await shelf.all("outbox")).toEqual([entry]);
});

test("a full disk ends in the memory, without an error", async () => {
  const shelf = await idbShelf(fresh());
  // What no database can clone stands for what a full disk refuses: the transaction fails either way.
  const tooMuch = { ...row, tag: (() => "") as unknown as string };
  await shelf.write([{ table: "rows", key, value: tooMuch }]);
  expect(shelf.keeps()).toBe(false);
  await shelf.write([{ table: "rows", key, value: row }]);
  expect(await shelf.get("rows", key)).toEqual(row);
});

test("without a database at all the network is all there is, and a change is acknowledged by the service", async () => {
  const known = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => {
    throw new DOMException("Blocked by the browser.", "SecurityError");
  };
  try {
    const { storeFor } = await provisionedTenant();
    const shelf = await idbShelf(fresh());
    const store = openDevice({ remote: storeFor(ids.tom), me: ids.tom, shelf });
    await store.put(mine, bareGoal);
    expect((await readOne(storeFor(ids.tom), mine)).rows).toHaveLength(1);
    expect((await readOne(store, mine)).rows).toHaveLength(1);
  } finally {
    indexedDB.open = known;
  }
});

test("a device over a database goes on after its page was closed", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const name = fresh();
  const store = openDevice({ remote: storeFor(ids.tom), me: ids.tom, shelf: await idbShelf(name) });
  await readOne(store, mine);
  tenant.faults.offline(true);
  await store.put(mine, bareGoal);
  await store.put(mine, { ...bareGoal, id: "other" as GoalId });
  store.device.close();
  tenant.faults.offline(false);
  const shelf = await idbShelf(name);
  const again = openDevice({ remote: storeFor(ids.tom), me: ids.tom, shelf });
  expect((await again.device.known([mine]))[0]?.rows).toHaveLength(2);
  for (const { place, id, state } of again.device.waiting.get()) {
    await again.device.retry({ place, id, state });
  }
  await again.device.flush();
  for (const item of await shelf.all("outbox")) {
    await again.device.retry({ place: item.place, id: item.id, state: { status: "saved" } });
  }
  expect((await readOne(storeFor(ids.tom), mine)).rows).toHaveLength(2);
});

/** As a browser does that wants its room back. */
async function takenAway(name: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  indexedDB.deleteDatabase(name).addEventListener("success", () => resolve());
  await promise;
}

/** A page that could not send what was typed in it. */
async function typedBefore(name: string): Promise<void> {
  const shelf = await idbShelf(name);
  await shelf.write([{ table: "outbox", key, value: entry }]);
  shelf.close();
}

/** Does `work` while databases are opened by `open`. */
async function opening<T>(open: typeof indexedDB.open, work: () => Promise<T>): Promise<T> {
  const known = indexedDB.open.bind(indexedDB);
  indexedDB.open = open;
  try {
    return await work();
  } finally {
    indexedDB.open = known;
  }
}

const troubles: readonly (readonly [string, typeof indexedDB.open])[] = [
  ["that is slow to open", () => new IDBOpenDBRequest()],
  [
    "on a full disk",
    () => {
      throw new DOMException("Encountered full disk.", "QuotaExceededError");
    },
  ],
  [
    "that the browser closes for a while",
    () => {
      throw new DOMException("Denied.", "SecurityError");
    },
  ],
];

test.for(troubles)("what was typed stays in a database %s", async ([, open]) => {
  const name = fresh();
  await typedBefore(name);
  const meanwhile = await opening(open, async () => await idbShelf(name, 5));
  expect(meanwhile.keeps()).toBe(false);
  expect(await (await idbShelf(name)).all("outbox")).toEqual([entry]);
});

test("what was typed is carried over from a database of a later version", async () => {
  const name = fresh();
  const later = await otherVersion(name, 7, ["outbox", "drafts", "something"]);
  const transaction = later.transaction(["outbox", "drafts"], "readwrite");
  transaction.objectStore("outbox").put(entry, key);
  transaction.objectStore("drafts").put({ name: "point", draft: "Leave" }, "point");
  const { promise, resolve } = Promise.withResolvers<void>();
  transaction.addEventListener("complete", () => resolve());
  await promise;
  later.close();
  const shelf = await idbShelf(name);
  expect(shelf.keeps()).toBe(true);
  expect(await shelf.all("outbox")).toEqual([entry]);
  expect(await shelf.all("drafts")).toEqual([{ name: "point", draft: "Leave" }]);
});

test("what this page knows to be unsent is still known when the browser takes the database away", async () => {
  const name = fresh();
  const shelf = await idbShelf(name);
  const other = await idbShelf(name);
  await shelf.write([{ table: "outbox", key, value: entry }]);
  await other.write([{ table: "outbox", key: `${key}2`, value: { ...entry, stamp: "t" } }]);
  await shelf.all("outbox");
  await takenAway(name);
  expect((await shelf.all("outbox")).map(({ stamp }) => stamp)).toEqual(["s", "t"]);
  expect(shelf.keeps()).toBe(false);
});

test("what another page sent is not known as unsent any more", async () => {
  const name = fresh();
  const shelf = await idbShelf(name);
  const other = await idbShelf(name);
  await shelf.write([{ table: "outbox", key, value: entry }]);
  await other.write([{ table: "outbox", key, value: undefined }]);
  await shelf.all("outbox");
  await takenAway(name);
  expect(await shelf.all("outbox")).toEqual([]);
});

test("whatever somebody calls a row, it is found by its place", async () => {
  const shelf = await idbShelf(fresh());
  const odd = { ...row, tag: "odd" };
  await shelf.write([
    { table: "rows", key, value: row },
    { table: "rows", key: `${rowKey(mine, "")}\uFFFF\uFFFFx`, value: odd },
    { table: "rows", key: `${rowKey(own(ids.dana), "")}x`, value: row },
  ]);
  expect(await shelf.all("rows", rowKey(mine, ""))).toEqual([row, odd]);
  expect(await shelf.all("rows")).toHaveLength(3);
});

test("a change over which the disk fills up is acknowledged by the service or not at all", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const shelf = keptShelf();
  const memory = memoryShelf();
  let isFull = false;
  const filling: Shelf = {
    ...shelf,
    keeps: () => !isFull,
    get: async (table, at) => await (isFull ? memory : shelf).get(table, at),
    all: async (table, prefix) => await (isFull ? memory : shelf).all(table, prefix),
    write: async (changes) => {
      isFull ||= changes.some(({ table }) => table === "outbox");
      await (isFull ? memory : shelf).write(changes);
    },
  };
  const store = openDevice({ remote: storeFor(ids.tom), me: ids.tom, shelf: filling });
  await readOne(store, mine);
  tenant.faults.offline(true);
  await expect(store.put(mine, bareGoal)).rejects.toMatchObject({ kind: "offline" });
  tenant.faults.offline(false);
  await store.put(mine, bareGoal);
  expect((await readOne(storeFor(ids.tom), mine)).rows).toHaveLength(1);
});

test("what waited when the database went away is sent until it arrives", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const name = fresh();
  const clock = createClock();
  const shelf = await idbShelf(name);
  const store = openDevice({ remote: storeFor(ids.tom), me: ids.tom, shelf, clock });
  await readOne(store, mine);
  tenant.faults.offline(true);
  await store.put(mine, bareGoal);
  await store.device.flush();
  await takenAway(name);
  clock.pass(6 * 60_000);
  await store.device.flush();
  tenant.faults.offline(false);
  clock.pass(6 * 60_000);
  await store.device.flush();
  expect((await readOne(storeFor(ids.tom), mine)).rows).toHaveLength(1);
});

test("a database that was given up for one failed answer is emptied all the same", async () => {
  const name = fresh();
  const shelf = await idbShelf(name, 50);
  await shelf.write([{ table: "outbox", key, value: entry }]);
  await whileFailing(IDBObjectStore.prototype, ["get"], "UnknownError", async () => {
    await shelf.get("outbox", key);
  });
  expect(shelf.keeps()).toBe(false);
  await shelf.clear(["outbox"]);
  expect(await (await idbShelf(name)).all("outbox")).toEqual([]);
});

test("a database that cannot be emptied is not called empty", async () => {
  const name = fresh();
  const shelf = await idbShelf(name, 50);
  await shelf.write([{ table: "outbox", key, value: entry }]);
  await whileFailing(IDBObjectStore.prototype, ["clear"], "UnknownError", async () => {
    await expect(shelf.clear(["outbox"])).rejects.toThrow(DOMException);
  });
  expect(await (await idbShelf(name)).all("outbox")).toEqual([entry]);
});

test("where the browser gives no database there is nothing to be emptied", async () => {
  const denied = ["open", "deleteDatabase"] as const;
  await whileFailing(IDBFactory.prototype, denied, "SecurityError", async () => {
    const shelf = await idbShelf(fresh());
    await shelf.write([{ table: "outbox", key, value: entry }]);
    await shelf.clear(["outbox"]);
    expect(await shelf.all("outbox")).toEqual([]);
    await forgetPictures("nobody's");
  });
});

/** Does `work` while methods of the browser's own fail by this name; then they are as they were. */
async function whileFailing<T extends object>(
  of: T,
  methods: readonly (keyof T & string)[],
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const before = methods.map((method) => Object.getOwnPropertyDescriptor(of, method));
  const value = (): never => {
    throw new DOMException("", name);
  };
  for (const method of methods) Object.defineProperty(of, method, { value, configurable: true });
  try {
    await work();
  } finally {
    for (const [at, method] of methods.entries()) {
      Object.defineProperty(of, method, before[at] ?? {});
    }
  }
}
