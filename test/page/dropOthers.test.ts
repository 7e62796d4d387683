import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { parsePersonId, type PersonId } from "#domain/person/person.ts";
import { dropOthers } from "#page/dropOthers.ts";
import { copyName } from "#page/openCopy.ts";
import { rememberedAccounts } from "#page/rememberedAccounts.ts";
import { idbShelf } from "#store/local/idbShelf.ts";
import { rowKey } from "#store/local/keys.ts";
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

test("somebody who has the app open beside it keeps their copy", async () => {
  const { accounts, rows } = await danaWasHere();
  await dropOthers("teams", tom, accounts, windows(copyName("teams", dana)));
  expect(await rows()).toEqual([row]);
  expect(accounts.all()).toEqual([dana, tom]);
});
