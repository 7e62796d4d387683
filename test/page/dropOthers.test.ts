import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { parsePersonId, type PersonId } from "#domain/person/person.ts";
import { dropOthers } from "#page/dropOthers.ts";
import { copyName } from "#page/openCopy.ts";
import { rememberedAccounts } from "#page/rememberedAccounts.ts";
import { createLocalStore } from "#store/local/createLocalStore.ts";
import { idbShelf } from "#store/local/idbShelf.ts";
import { idbPictureShelf } from "#store/local/pictures/idbPictureShelf.ts";
import { sealable } from "#store/local/sealable.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import type { Remote } from "#store/local/Remote.ts";
import { rowKey } from "#store/local/keys.ts";
import { today } from "#support/companyPlan.ts";
import { own } from "../store/contract.ts";
import { bareGoal } from "../store/samples.ts";
import { keptBy } from "./keptBy.ts";

const person = (digit: string): PersonId => {
  const id = parsePersonId(`00000000-0000-4000-8000-00000000000${digit}`);
  if (!id) throw new Error("No id of a person.");
  return id;
};
const tom = person("1");
const dana = person("2");
const row = { record: bareGoal, version: { item: "1", etag: "a" }, tag: "a" };
const key = rowKey(own(dana), bareGoal.id);

/** A service that nobody asks anything. */
const unreachable = new Proxy({} as Remote, {
  get: () => () => Promise.reject(new Error("The test has no service.")),
});

/** Whoever has the app open beside this window, by the names of their copies. */
function windows(...open: readonly string[]) {
  const request = async (
    name: string,
    _options: unknown,
    work: (lock: object | null) => Promise<unknown>,
  ) => await work(open.some((copy) => name.startsWith(copy)) ? null : {});
  return { locks: { request } as unknown as LockManager };
}

async function danaWasHere() {
  const shelf = await idbShelf(copyName("teams", dana));
  await shelf.clear(["drafts"]);
  await shelf.write([{ table: "rows", key, value: row }]);
  shelf.close();
  const storage = keptBy();
  const accounts = rememberedAccounts(() => storage);
  accounts.remember("dana", dana);
  accounts.remember("tom", tom);
  const rows = async () => (await idbShelf(copyName("teams", dana))).all("rows");
  return { accounts, rows };
}

test("the copy of somebody else is taken away, and who they were is forgotten", async () => {
  const { accounts, rows } = await danaWasHere();
  await dropOthers("teams", tom, accounts, windows());
  expect(await rows()).toEqual([]);
  expect(accounts.all()).toEqual([tom]);
});

test("what somebody typed and could not send waits for them, and nothing else does", async () => {
  const { accounts, rows } = await danaWasHere();
  const shelf = await idbShelf(copyName("teams", dana));
  await shelf.write([
    { table: "drafts", key: "point", value: { name: "point", draft: "Ask about leave" } },
  ]);
  shelf.close();
  await dropOthers("teams", tom, accounts, windows());
  expect(await rows()).toEqual([]);
  const after = await idbShelf(copyName("teams", dana));
  expect(await after.all("drafts")).toEqual([{ name: "point", draft: "Ask about leave" }]);
  expect(accounts.all()).toEqual([dana, tom]);
});

test("with whom somebody talks and when, out of their calendar, is nothing they typed: it goes", async () => {
  const { accounts } = await danaWasHere();
  const name = copyName("teams", dana);
  const shelf = await idbShelf(name);
  const store = createLocalStore({
    remote: unreachable,
    me: dana,
    shelf: sealable(shelf),
    locks: memoryLocks(),
    channel: { tell: () => undefined, hear: () => undefined, close: () => undefined },
    online: { now: () => false, subscribe: () => () => undefined },
    inputs: {
      nowMillis: () => 0,
      today: () => today,
      newId: () => "id",
      random: () => 0,
      wake: () => () => undefined,
    },
  });
  await store.device.keepCalendarDays({ v: 1, talks: [{ other: tom }] });
  expect(await store.device.calendarDays()).toBeDefined();
  store.device.close();
  shelf.close();
  await dropOthers("teams", tom, accounts, windows());
  expect(accounts.all()).toEqual([tom]);
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});

test("somebody who has the app open beside it keeps their copy", async () => {
  const { accounts, rows } = await danaWasHere();
  await dropOthers("teams", tom, accounts, windows(copyName("teams", dana)));
  expect(await rows()).toEqual([row]);
  expect(accounts.all()).toEqual([dana, tom]);
});

test("the copy of somebody whom no host vouched for is taken away all the same", async () => {
  const { rows } = await danaWasHere();
  await dropOthers("teams", tom, rememberedAccounts(keptBy), windows());
  expect(await rows()).toEqual([]);
});

test("what could not be opened is tried another time, and whose it is stays known", async () => {
  const { accounts, rows } = await danaWasHere();
  const known = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
  try {
    await dropOthers("teams", tom, accounts, windows());
  } finally {
    indexedDB.open = known;
  }
  expect(accounts.all()).toContain(dana);
  expect(await rows()).toEqual([row]);
});

test("a database that fails while it is emptied loses nothing that was typed in it", async () => {
  const { accounts } = await danaWasHere();
  const before = await idbShelf(copyName("teams", dana));
  const draft = { name: "point", draft: "Ask about leave" };
  await before.write([{ table: "drafts", key: "point", value: draft }]);
  before.close();
  const known = Reflect.get(IDBObjectStore.prototype, "clear");
  IDBObjectStore.prototype.clear = () => {
    throw new DOMException("The disk failed.", "UnknownError");
  };
  try {
    await dropOthers("teams", tom, accounts, windows());
  } finally {
    IDBObjectStore.prototype.clear = known;
  }
  expect(accounts.all()).toContain(dana);
  expect(await (await idbShelf(copyName("teams", dana))).all("drafts")).toEqual([draft]);
});

test("on a shared computer nobody's copy stays, not even of whoever has it open in another window", async () => {
  const { accounts, rows } = await danaWasHere();
  const other = await idbShelf(copyName("teams", dana));
  await dropOthers("teams", dana, accounts, windows(copyName("teams", dana)), false);
  await other.write([{ table: "rows", key, value: row }]);
  expect(other.keeps()).toBe(false);
  expect(accounts.all()).toEqual([]);
  expect(await rows()).toEqual([]);
});

test("a picture that somebody could not send waits for them; those that SharePoint has go", async () => {
  const { accounts } = await danaWasHere();
  const pictures = await idbPictureShelf(copyName("teams", dana));
  const file = new Blob([new Uint8Array(9)], { type: "image/jpeg" });
  await pictures.put({ id: "unsent", usedAt: 0, state: { status: "waiting" } }, file);
  await pictures.put({ id: "sent", usedAt: 0, state: { status: "sent" } }, file);
  pictures.close();
  await dropOthers("teams", tom, accounts, windows());
  const left = await idbPictureShelf(copyName("teams", dana));
  expect((await left.all()).map(({ id }) => id)).toEqual(["unsent"]);
  expect(accounts.all()).toContain(dana);
  await left.remove("unsent");
  left.close();
  await dropOthers("teams", tom, accounts, windows());
  expect(accounts.all()).toEqual([tom]);
});
