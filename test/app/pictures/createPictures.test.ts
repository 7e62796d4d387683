import { expect, test } from "vitest";
import { createTabModel } from "#app/tabModel.ts";
import { lisbon, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { fixedInputs } from "#support/openTab.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { pngHead } from "#support/pictureFiles.ts";
import { day, made, picturesTab, settled, testLibrary } from "./picturesTab.ts";

const own = { kind: "own", owner: tom.id } as const;

test("the goal has its small picture at once, and the large one follows to the library", async () => {
  const { pictures, hold, files, fileOf, delivery, model } = await picturesTab();
  const release = hold();
  const { saved } = await pictures.set(lisbon.id, made(3));
  await settled();
  expect(await saved).toBe(true);
  expect(delivery()).toEqual([{ status: "sending", part: 0.5 }]);
  const id = fileOf(lisbon.id) ?? "";
  const board = model.goals.board.get();
  expect(
    board.status === "ready" && board.goals.find(({ goal }) => goal.id === lisbon.id),
  ).toMatchObject({
    goal: { picture: { thumbnail: made(3).thumbnail, alt: "Picture 3", fileId: id } },
  });
  expect([...files.keys()]).toEqual([]);
  release();
  await settled();
  expect(delivery()).toEqual([]);
  expect(files.get(id)?.size).toBe(100);
});

test("with no network it waits on the device, and goes by itself later", async () => {
  const { pictures, fail, files, delivery, clock } = await picturesTab();
  fail("offline");
  await pictures.set(lisbon.id, made(3));
  await settled();
  expect(delivery()).toEqual([{ status: "waiting", because: "offline", isKept: true }]);
  clock.pass(1);
  await settled();
  expect(files.size).toBe(0);
  fail(undefined);
  clock.pass(5 * 60_000);
  await settled();
  expect([delivery(), files.size]).toEqual([[], 1]);
});

test("the picture of the first words of all goes nowhere until it was read who can see it", async () => {
  const lists = memoryLists();
  const model = createTabModel(lists.storeFor(tomsDirectory), fixedInputs());
  await model.open();
  const { pictures, files, delivery, calls } = await picturesTab(testLibrary(), lists, { model });
  void model.parts.book.put(own, lisbon);
  const { saved } = await pictures.set(lisbon.id, made(3));
  await settled();
  await pictures.tend();
  expect([files.size, calls]).toEqual([0, []]);
  expect(delivery()).toEqual([{ status: "waiting", isKept: true }]);
  model.notice.read();
  expect(await saved).toBe(true);
  await settled();
  expect([files.size, delivery()]).toEqual([1, []]);
});

test("a page that closes leaves it to the next one", async () => {
  const first = await picturesTab();
  first.fail("offline");
  await first.pictures.set(lisbon.id, made(3));
  await settled();
  first.pictures.close();
  first.fail(undefined);
  const next = await picturesTab(first, first.lists, first);
  await next.pictures.tend();
  expect([next.delivery(), next.files.size]).toEqual([[], 1]);
});

test("a service that asks for years of patience is asked again within the hour", async () => {
  const { pictures, fail, files, clock } = await picturesTab();
  fail("throttled", 3_000_000);
  await pictures.set(lisbon.id, made(3));
  await settled();
  expect(files.size).toBe(0);
  fail(undefined);
  clock.pass(30 * 60_000);
  await settled();
  expect(files.size).toBe(0);
  clock.pass(35 * 60_000);
  await settled();
  expect(files.size).toBe(1);
});

test("one that was stopped stays here, until the person sends it", async () => {
  const { pictures, hold, files, fileOf, delivery } = await picturesTab();
  const release = hold();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const id = fileOf(lisbon.id) ?? "";
  await pictures.stop(id);
  await settled();
  expect(delivery()).toEqual([{ status: "paused" }]);
  release();
  await pictures.tend();
  expect(files.size).toBe(0);
  expect((await pictures.full(id))?.size).toBe(100);
  await pictures.send(id);
  expect([delivery(), files.size]).toEqual([[], 1]);
});

test("one that is refused says why, and goes again when asked to", async () => {
  const { pictures, fail, files, fileOf, delivery, clock } = await picturesTab();
  fail("notProvisioned");
  await pictures.set(lisbon.id, made(3));
  await settled();
  expect(delivery()).toEqual([{ status: "refused", kind: "notProvisioned" }]);
  fail(undefined);
  clock.pass(day);
  await settled();
  expect(files.size).toBe(0);
  await pictures.send(fileOf(lisbon.id) ?? "");
  expect([delivery(), files.size]).toEqual([[], 1]);
});

test("what keeps failing without a reason is put to the person in the end", async () => {
  const { pictures, fail, delivery, clock, calls } = await picturesTab();
  fail("unexpected");
  await pictures.set(lisbon.id, made(3));
  for (let turn = 0; turn < 20; turn += 1) {
    await settled();
    clock.pass(10 * 60_000);
  }
  expect(delivery()).toEqual([{ status: "refused", kind: "unexpected" }]);
  expect(calls.filter((name) => name === "put").length).toBe(6);
});

test("a removed picture can come back until that is over; then its file is gone", async () => {
  const { pictures, files, fileOf, isSaved } = await picturesTab();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const id = fileOf(lisbon.id) ?? "";
  const first = await pictures.remove(lisbon.id);
  await settled();
  expect([fileOf(lisbon.id), files.has(id)]).toEqual([undefined, true]);
  expect(await first.undo()).toBe(true);
  expect(fileOf(lisbon.id)).toBe(id);
  first.settle();
  await settled();
  expect(files.has(id)).toBe(true);

  const second = await pictures.remove(lisbon.id);
  isSaved.set(false);
  second.settle();
  await settled();
  expect(files.has(id)).toBe(true);
  isSaved.set(true);
  await settled();
  expect([...files.keys()]).toEqual([]);
});

test("what was brought back after its file had gone keeps the small picture and names no file", async () => {
  const { pictures, fileOf, shelf, lists } = await picturesTab();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const change = await pictures.remove(lisbon.id);
  await settled();
  // Another window took it away meanwhile.
  for (const { id } of await shelf.all()) await shelf.remove(id);
  await change.undo();
  expect(fileOf(lisbon.id)).toBeUndefined();
  expect(lists.in(own).find(({ id }) => id === lisbon.id)).toMatchObject({
    picture: { alt: "Picture 3", thumbnail: made(3).thumbnail },
  });
});

test("a replaced picture's file goes, the new one stays; undone, it is the other way round", async () => {
  const { pictures, files, fileOf } = await picturesTab();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const old = fileOf(lisbon.id) ?? "";
  const change = await pictures.set(lisbon.id, made(4));
  await settled();
  const next = fileOf(lisbon.id) ?? "";
  expect([...files.keys()].toSorted()).toEqual([old, next].toSorted());
  await change.undo();
  await settled();
  expect([...files.keys()]).toEqual([old]);
  const again = await pictures.set(lisbon.id, made(5));
  await settled();
  again.settle();
  await settled();
  expect([...files.keys()]).toEqual([fileOf(lisbon.id)]);
});

test("what a page left behind is taken away at the next opening, when no window can want it back", async () => {
  const first = await picturesTab();
  await first.pictures.set(lisbon.id, made(3));
  await settled();
  await first.pictures.remove(lisbon.id);
  await settled();
  first.pictures.close();
  const next = await picturesTab(first, first.lists, first);
  await next.pictures.tend();
  await settled();
  expect(next.files.size).toBe(1);
  next.clock.pass(60 * 60_000);
  await next.pictures.tend();
  await settled();
  expect([next.files.size, (await next.shelf.all()).length]).toEqual([0, 0]);
});

test("a file that no goal has is swept away when it was nobody's the day before too", async () => {
  const { pictures, files, clock, calls, isSaved, fileOf } = await picturesTab();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const mine = fileOf(lisbon.id);
  files.set("stray", new Blob());
  const tend = async (millis: number) => {
    clock.pass(millis);
    await pictures.tend();
  };
  await tend(0);
  expect(calls).not.toContain("all");
  await tend(day);
  expect(files.has("stray")).toBe(true);
  files.set("newer", new Blob());
  await tend(day - 1);
  expect(files.has("stray")).toBe(true);
  isSaved.set(false);
  await tend(1);
  expect(files.has("stray")).toBe(true);
  isSaved.set(true);
  await tend(0);
  expect([...files.keys()]).toEqual([mine, "newer"]);
});

test("a full-size picture comes from this device, and from the library when it is not here", async () => {
  const service = testLibrary();
  const lists = galleryLists();
  const first = await picturesTab(service, lists);
  await first.pictures.set(lisbon.id, made(3));
  await settled();
  const id = first.fileOf(lisbon.id) ?? "";
  expect((await first.pictures.full(id))?.size).toBe(100);
  expect(service.calls).not.toContain("get");
  const other = await picturesTab(service, lists);
  const twice = await Promise.all([other.pictures.full(id), other.pictures.full(id)]);
  expect(twice.map((file) => file?.size)).toEqual([100, 100]);
  expect((await other.pictures.full(id))?.size).toBe(100);
  expect(service.calls.filter((name) => name === "get").length).toBe(1);
  service.fail("offline");
  expect(await other.pictures.full("another")).toBeUndefined();
});

test("a file in the library that no picture can be is not handed on to be drawn", async () => {
  const { pictures, files, shelf } = await picturesTab();
  files.set("vast", new Blob([new Uint8Array(pngHead({ width: 30_000, height: 30_000 }))]));
  files.set("letter", new Blob(["Dear all"]));
  expect([await pictures.full("vast"), await pictures.full("letter")]).toEqual([
    undefined,
    undefined,
  ]);
  expect(await shelf.all()).toEqual([]);
});
