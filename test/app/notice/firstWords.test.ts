import { expect, test } from "vitest";
import { createTabModel } from "#app/tabModel.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import { testDevice } from "#support/deviceStore.ts";
import { goal, now, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { fixedInputs } from "#support/openTab.ts";

const own: OwnPlace = { kind: "own", owner: tom.id };
const canoe = goal("canoe", "A canoe");

async function openPage(lists: ReturnType<typeof memoryLists>) {
  const model = createTabModel(lists.storeFor(tomsDirectory), fixedInputs());
  await model.open();
  return model;
}

const kindsIn = (lists: ReturnType<typeof memoryLists>) => lists.in(own).map(({ kind }) => kind);

test("the first words wait until the notice is read, show meanwhile, and are then saved", async () => {
  const lists = memoryLists();
  const model = await openPage(lists);
  expect(model.notice.waits.get()).toBe(false);
  const saved = model.parts.book.put(own, canoe);
  expect(model.notice.waits.get()).toBe(true);
  expect(model.parts.book.rows(own)).toMatchObject({ rows: [{ record: { title: "A canoe" } }] });
  expect(lists.in(own)).toEqual([]);
  model.notice.read();
  expect(await saved).toBe(true);
  expect(model.notice.waits.get()).toBe(false);
  await expect.poll(() => kindsIn(lists).toSorted()).toEqual(["goal", "notice"]);
  expect(lists.in(own)).toContainEqual({ kind: "notice", id: "notice", day: today });
});

test("what is typed on while it waits is what is saved", async () => {
  const lists = memoryLists();
  const model = await openPage(lists);
  void model.parts.book.put(own, canoe);
  const saved = model.parts.book.put(own, { ...canoe, title: "A red canoe" });
  model.notice.read();
  await saved;
  expect(lists.in(own)).toContainEqual(expect.objectContaining({ title: "A red canoe" }));
});

test("who has anything saved is not asked, on this device or another", async () => {
  const lists = memoryLists();
  lists.plant(own, { kind: "notice", id: "notice", day: today });
  const model = await openPage(lists);
  expect(await model.parts.book.put(own, canoe)).toBe(true);
  expect(model.notice.waits.get()).toBe(false);
  expect(kindsIn(lists)).toContain("goal");
});

test("a page closed before it was read finds the words again, and asks again", async () => {
  const lists = memoryLists();
  const device = testDevice(lists.storeFor(tomsDirectory), tom.id);
  const openOnDevice = async () => {
    const model = createTabModel(device.store, { ...fixedInputs(), now: () => now });
    await model.open();
    return model;
  };
  const first = await openOnDevice();
  void first.parts.book.put(own, canoe);
  await expect.poll(async () => (await device.store.device.drafts()).size).toBe(1);
  first.close();

  const second = await openOnDevice();
  expect(second.notice.waits.get()).toBe(true);
  expect(second.parts.book.rows(own)).toMatchObject({ rows: [{ record: { title: "A canoe" } }] });
  expect(lists.in(own)).toEqual([]);
  second.notice.read();
  await device.store.device.flush();
  await expect.poll(() => kindsIn(lists).toSorted()).toEqual(["goal", "notice"]);
  await expect.poll(async () => (await device.store.device.drafts()).size).toBe(0);
  second.close();

  const third = await openOnDevice();
  expect(third.notice.waits.get()).toBe(false);
});
