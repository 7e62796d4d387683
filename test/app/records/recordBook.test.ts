import { expect, test } from "vitest";
import { createRecordBook } from "#app/records/recordBook.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import type { Store } from "#store/Store.ts";
import { goal, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";

const own: OwnPlace = { kind: "own", owner: tom.id };
const titles = (lists: ReturnType<typeof memoryLists>) =>
  lists.in(own).map((record) => (record.kind === "goal" ? record.title : record.kind));

async function bookOf(...goals: readonly Goal[]) {
  const lists = memoryLists();
  lists.plant(own, ...goals);
  const store = lists.storeFor(tomsDirectory);
  const book = createRecordBook(store);
  await book.read([own]);
  const row = (id: string) => {
    const rows = book.rows(own);
    return rows.status === "read" ? rows.rows.find(({ record }) => record.id === id) : undefined;
  };
  return { lists, store, book, row };
}

test("a change shows at once and is saved behind it", async () => {
  const { lists, book, row } = await bookOf(goal("a", "Before"));
  const saved = book.put(own, goal("a", "After"));
  expect(row("a")).toMatchObject({ record: { title: "After" }, saving: { status: "saving" } });
  expect(await saved).toBe(true);
  expect(row("a")?.saving).toEqual({ status: "saved" });
  expect(titles(lists)).toEqual(["After"]);
});

test("changes made while a write is under way end with the last one and never conflict", async () => {
  const { lists, book, row } = await bookOf(goal("a", "One"));
  const writes = ["Two", "Three", "Four"].map((title) => book.put(own, goal("a", title)));
  expect(await Promise.all(writes)).toEqual([true, true, true]);
  expect(row("a")?.saving.status).toBe("saved");
  expect(titles(lists)).toEqual(["Four"]);
});

test("words changed in whatever turn of a write arrive, its very last one too", async () => {
  for (let turns = 0; turns < 20; turns += 1) {
    const { lists, book, row } = await bookOf();
    const first = book.put(own, goal("a", "First"));
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    const last = book.put(own, goal("a", "Last"));
    expect([await first, await last]).toEqual([true, true]);
    expect([turns, titles(lists), row("a")?.saving.status]).toEqual([turns, ["Last"], "saved"]);
  }
});

test("what could not be written stays, marked unsaved, and is written on another try", async () => {
  const { lists, store, book, row } = await bookOf();
  store.fail("put", "offline");
  expect(await book.put(own, goal("a", "Typed on a train"))).toBe(false);
  expect(row("a")).toMatchObject({
    record: { title: "Typed on a train" },
    saving: { status: "unsaved", problem: { kind: "offline" } },
  });
  expect(book.state()).toMatchObject({ status: "unsaved", problem: { kind: "offline" } });
  store.heal();
  await book.retry();
  expect(titles(lists)).toEqual(["Typed on a train"]);
  expect(book.state()).toEqual({ status: "saved" });
});

test("a read does not replace what is unsaved", async () => {
  const { lists, store, book, row } = await bookOf(goal("a", "Before"));
  store.fail("put", "throttled");
  await book.put(own, goal("a", "Mine"));
  lists.plant(own, goal("a", "From the phone"));
  await book.read([own]);
  expect(row("a")?.record).toMatchObject({ title: "Mine" });
});

/** A store whose reads answer what was there when they were asked, but only when let. */
function slowly(store: Store) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const read: Store["read"] = async (places) => {
    const answer = await store.read(places);
    await promise;
    return answer;
  };
  return { store: { ...store, read }, answer: resolve };
}

test("a read that answers late does not bring back what was changed or removed since", async () => {
  const lists = memoryLists();
  lists.plant(own, goal("a", "Before"), goal("b", "To be removed"));
  const slow = slowly(lists.storeFor(tomsDirectory));
  const book = createRecordBook(slow.store);
  const first = book.read([own]);
  slow.answer();
  await first;

  const late = slowly(lists.storeFor(tomsDirectory));
  slow.store.read = late.store.read;
  const reading = book.read([own]);
  await book.put(own, goal("a", "After"));
  await book.put(own, goal("c", "Made meanwhile"));
  await book.remove(own, "b");
  late.answer();
  await reading;
  const rows = book.rows(own);
  const now = rows.status === "read" ? rows.rows.map(({ record }) => record) : [];
  expect(now.map((record) => record.kind === "goal" && record.title)).toEqual([
    "After",
    "Made meanwhile",
  ]);
  expect(await book.put(own, goal("a", "Once more"))).toBe(true);
});

test("theirs that cannot be read are not called saved", async () => {
  const { lists, store, book, row } = await bookOf(goal("a", "Before"));
  lists.plant(own, goal("a", "From the phone"));
  await book.put(own, goal("a", "From the desk"));
  store.refuse(own);
  await book.takeTheirs();
  expect(row("a")).toMatchObject({
    record: { title: "From the desk" },
    saving: { status: "unsaved" },
  });
});

test("reading in between does not hide that another device was first", async () => {
  const { lists, store, book, row } = await bookOf(goal("a", "Before"));
  store.fail("put", "offline");
  await book.put(own, goal("a", "From the desk"));
  lists.plant(own, goal("a", "From the phone"));
  store.heal();
  await book.read([own]);
  await book.retry();
  expect(row("a")?.saving).toMatchObject({ status: "unsaved", problem: { kind: "conflict" } });
  expect(titles(lists)).toEqual(["From the phone"]);
});

test("a new row whose answer was lost takes what was typed since", async () => {
  const { lists, book, row } = await bookOf();
  lists.plant(own, goal("a", "First words"));
  expect(await book.put(own, goal("a", "First words, and more"))).toBe(true);
  expect(row("a")).toMatchObject({ record: { title: "First words, and more" } });
  expect(titles(lists)).toEqual(["First words, and more"]);
});

test("a conflict keeps the words here, and trying again writes them over the newer row", async () => {
  const { lists, book, row } = await bookOf(goal("a", "Before"));
  lists.plant(own, goal("a", "From the phone"));
  expect(await book.put(own, goal("a", "From the desk"))).toBe(false);
  expect(row("a")?.saving).toMatchObject({ status: "unsaved", problem: { kind: "conflict" } });
  expect(titles(lists)).toEqual(["From the phone"]);
  await book.retry();
  expect(titles(lists)).toEqual(["From the desk"]);
});

test("taking theirs takes the other device's words", async () => {
  const { lists, book, row } = await bookOf(goal("a", "Before"));
  lists.plant(own, goal("a", "From the phone"));
  await book.put(own, goal("a", "From the desk"));
  await book.takeTheirs();
  expect(row("a")).toMatchObject({
    record: { title: "From the phone" },
    saving: { status: "saved" },
  });
});

test("a row removed elsewhere comes back when its unsaved change is tried again", async () => {
  const { lists, store, book } = await bookOf(goal("a", "Before"));
  await store.remove(own, "a");
  expect(await book.put(own, goal("a", "Still wanted"))).toBe(false);
  await book.retry();
  expect(titles(lists)).toEqual(["Still wanted"]);
});

test("a removal that fails puts the record back", async () => {
  const { store, book, row } = await bookOf(goal("a", "Kept"));
  store.fail("remove", "timedOut");
  const removed = book.remove(own, "a");
  expect(row("a")).toBeUndefined();
  expect(await removed).toBe(false);
  expect(row("a")?.record).toMatchObject({ title: "Kept" });
});

test("a removal that fails does not call saved what was not", async () => {
  const { lists, store, book, row } = await bookOf(goal("a", "Before"));
  store.fail("put", "offline");
  store.fail("remove", "offline");
  await book.put(own, goal("a", "Typed on a train"));
  expect(await book.remove(own, "a")).toBe(false);
  expect(row("a")).toMatchObject({
    record: { title: "Typed on a train" },
    saving: { status: "unsaved" },
  });
  store.heal();
  await book.read([own]);
  await book.retry();
  expect(titles(lists)).toEqual(["Typed on a train"]);
});

test("a record wanted again while it is being removed is there at the end", async () => {
  const { lists, book, row } = await bookOf(goal("a", "Kept"));
  const removed = book.remove(own, "a");
  const again = book.put(own, goal("a", "Kept after all"));
  await Promise.all([removed, again]);
  expect(row("a")?.saving.status).toBe("saved");
  expect(titles(lists)).toEqual(["Kept after all"]);
});

test("one refused place does not hide the others", async () => {
  const { store, book } = await bookOf(goal("a", "Mine"));
  const theirs = { kind: "shown", by: goal("x", "").id as never, to: tom.id } as const;
  store.refuse(theirs);
  await book.read([own, theirs]);
  expect(book.rows(own).status).toBe("read");
  expect(book.rows(theirs)).toMatchObject({ status: "failed", problem: { kind: "forbidden" } });
});

test("what was read before leaves the screen with a place that refuses itself, save what is unsaved", async () => {
  const { store, book, row } = await bookOf(goal("a", "Saved"), goal("b", "Saved too"));
  store.fail("put", "offline");
  await book.put(own, goal("b", "Typed on a train"));
  store.refuse(own);
  await book.read([own]);
  expect(row("a")).toBeUndefined();
  expect(row("b")).toMatchObject({ record: { title: "Typed on a train" } });
});

test("a defect behind the store leaves the record unsaved, never lost", async () => {
  const lists = memoryLists();
  const broken: Store = {
    ...lists.storeFor(tomsDirectory),
    put: () => Promise.reject(new TypeError("undefined is not a function")),
  };
  const book = createRecordBook(broken);
  expect(await book.put(own, goal("a", "Typed"))).toBe(false);
  expect(book.state()).toMatchObject({ status: "unsaved", problem: { kind: "unexpected" } });
});

test("once everything is taken away for good nothing is shown, unsaved or written any more", async () => {
  const { lists, store, book } = await bookOf(goal("canoe", "A canoe"));
  store.fail("put", "offline");
  await book.put(own, goal("boat", "A boat"));
  expect(book.state()).toMatchObject({ status: "unsaved" });
  store.heal();
  book.end();
  expect(book.state()).toEqual({ status: "saved" });
  expect(book.rows(own)).toMatchObject({ status: "read", rows: [] });
  expect(await book.put(own, goal("car", "A car"))).toBe(false);
  await book.retry();
  await book.read([own]);
  expect(book.rows(own)).toMatchObject({ rows: [] });
  expect(titles(lists)).toEqual(["A canoe"]);
});

test("a write under way when everything is taken away is not followed by another", async () => {
  const lists = memoryLists();
  const store = lists.storeFor(tomsDirectory);
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const put: Store["put"] = async (place, record, version) => {
    await gate;
    return await store.put(place, record, version);
  };
  const book = createRecordBook({ ...store, put });
  const first = book.put(own, goal("boat", "A boat"));
  const second = book.put(own, goal("boat", "A bigger boat"));
  book.end();
  letGo();
  await Promise.all([first, second]);
  expect(titles(lists)).toEqual(["A boat"]);
});
