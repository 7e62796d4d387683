import { expect, test } from "vitest";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { OwnPlace, PlanPlace } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import { testDevice } from "#support/deviceStore.ts";
import { dana, goal, now, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { fixedInputs } from "#support/openTab.ts";

const own: OwnPlace = { kind: "own", owner: tom.id };
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const canoe = goal("canoe", "A canoe");
const boat = goal("boat", "A boat");
const point = { kind: "point", id: "p", text: "Ask", addedAt: now } as const;

/** A device on which pages open and close; what they hand to the service is in `lists`. */
function deviceOf(lists = memoryLists()) {
  const written: string[] = [];
  const service = lists.storeFor(tomsDirectory);
  const device = testDevice(
    {
      ...service,
      put: async (place, record, version) => {
        written.push(record.id);
        return await service.put(place, record, version);
      },
    },
    tom.id,
  );
  const open = async (store: DeviceStore = device.store): Promise<TabModel> => {
    const model = createTabModel(store, { ...fixedInputs(), now: () => now });
    await model.open();
    return model;
  };
  const kept = async (): Promise<number> => (await device.store.device.drafts()).size;
  const words = async (): Promise<string> =>
    JSON.stringify([...(await device.store.device.drafts()).values()]);
  return { lists, device, open, kept, words, written };
}

const titlesIn = ({ parts }: TabModel): readonly string[] => {
  const there = parts.book.rows(own);
  if (there.status !== "read") return [];
  return there.rows
    .flatMap(({ record }) => (record.kind === "goal" ? [record.title] : []))
    .toSorted();
};
const savedTitles = (lists: ReturnType<typeof memoryLists>): readonly string[] =>
  lists
    .in(own)
    .flatMap((record) => (record.kind === "goal" ? [record.title] : []))
    .toSorted();

test("what was typed on while the notice was not read outlives the page", async () => {
  const { open, kept, words } = deviceOf();
  const first = await open();
  void first.parts.book.put(own, canoe);
  await expect.poll(kept).toBe(1);
  void first.parts.book.put(own, { ...canoe, title: "A red canoe" });
  expect(titlesIn(first)).toEqual(["A red canoe"]);
  await expect.poll(words).toContain("A red canoe");
  first.close();
  expect(titlesIn(await open())).toEqual(["A red canoe"]);
});

test.each(["remove", "withdraw"] as const)(
  "first words that are taken back, by %s, come back neither now nor at the next opening",
  async (takeBack) => {
    const { open, kept, device, lists, written } = deviceOf();
    const first = await open();
    const saved = first.parts.book.put(own, canoe);
    await expect.poll(kept).toBe(1);
    expect(await first.parts.book[takeBack](own, canoe.id)).toBe(true);
    await saved;
    expect(first.notice.waits.get()).toBe(false);
    await expect.poll(kept).toBe(0);

    void first.parts.book.put(own, boat);
    expect(first.notice.waits.get()).toBe(true);
    first.notice.read();
    await expect.poll(() => savedTitles(lists)).toEqual(["A boat"]);
    await device.store.device.flush();
    expect(written.toSorted()).toEqual(["boat", "notice"]);
    first.close();
    expect(titlesIn(await open())).toEqual(["A boat"]);
  },
);

test("of several first words the notice waits for those that are left, also when a removal is undone", async () => {
  const { open, kept, lists } = deviceOf();
  const model = await open();
  const { book } = model.parts;
  void book.put(own, canoe);
  void book.put(own, boat);
  await book.remove(own, canoe.id);
  expect(model.notice.waits.get()).toBe(true);
  await book.remove(own, boat.id);
  expect(model.notice.waits.get()).toBe(false);
  void book.put(own, boat);
  expect([model.notice.waits.get(), savedTitles(lists)]).toEqual([true, []]);
  await expect.poll(kept).toBe(1);
  model.notice.read();
  await expect.poll(() => savedTitles(lists)).toEqual(["A boat"]);
});

test("what is shown to somebody waits too, and what is kept of a report's pay does not", async () => {
  const lists = memoryLists();
  const directory = {
    ...tomsDirectory,
    relations: tomsDirectory.relations.map((one) => ({ ...one, kind: "report" as const })),
  };
  const model = createTabModel(lists.storeFor(directory), fixedInputs());
  await model.open();
  const plan: PlanPlace = { kind: "plan", of: dana.id };
  const pay = { kind: "payPlan", id: "pay", title: "", updatedAt: now, content: {} } as const;
  expect(await model.parts.book.put(plan, pay)).toBe(true);
  expect(model.notice.waits.get()).toBe(false);
  void model.parts.book.put(toDana, point);
  expect([model.notice.waits.get(), lists.in(toDana)]).toEqual([true, []]);
});

test("who erased everything and begins anew is to read it again", async () => {
  const { open, lists } = deviceOf();
  lists.plant(own, { kind: "participation", id: "participation", taking: false, since: today });
  const model = await open();
  const saved = model.parts.book.put(own, canoe);
  expect([model.notice.waits.get(), savedTitles(lists)]).toEqual([true, []]);
  model.notice.read();
  expect(await saved).toBe(true);
});

test("all is kept on the device until it is saved, though the notice was read", async () => {
  const { open, device, kept, words } = deviceOf();
  const stuck = await open({
    ...device.store,
    put: async () => await new Promise<never>(() => undefined),
  });
  void stuck.parts.book.put(own, canoe);
  await expect.poll(kept).toBe(1);
  stuck.notice.read();
  void stuck.parts.book.put(own, { ...canoe, title: "A red canoe" });
  await expect.poll(words).toContain("A red canoe");
  stuck.close();
  const next = await open();
  expect([titlesIn(next), next.notice.waits.get()]).toEqual([["A red canoe"], true]);
});

test("two windows lose nothing of what either holds", async () => {
  const { open, kept, lists } = deviceOf();
  const [here, there] = [await open(), await open()];
  void here.parts.book.put(own, canoe);
  void there.parts.book.put(own, boat);
  await expect.poll(kept).toBe(2);
  here.close();
  there.close();
  const next = await open();
  expect(titlesIn(next)).toEqual(["A boat", "A canoe"]);
  next.notice.read();
  await expect.poll(() => savedTitles(lists)).toEqual(["A boat", "A canoe"]);
  await expect.poll(kept).toBe(0);
});

test("read in one window, it is not asked in the other, whose words are saved as well", async () => {
  const { open, kept, lists } = deviceOf();
  const [here, there] = [await open(), await open()];
  void here.parts.book.put(own, canoe);
  void there.parts.book.put(own, boat);
  here.notice.read();
  await expect.poll(() => there.notice.waits.get()).toBe(false);
  await expect.poll(() => savedTitles(lists)).toEqual(["A boat", "A canoe"]);
  await expect.poll(kept).toBe(0);
});

test("a window that closed with what another saved since does not bring the older words back", async () => {
  const { open, kept, device } = deviceOf();
  const first = await open();
  void first.parts.book.put(own, canoe);
  await expect.poll(kept).toBe(1);
  // A closed page hears nothing any more.
  const second = await open({
    ...device.store,
    device: { ...device.store.device, listen: () => () => undefined },
  });
  expect(titlesIn(second)).toEqual(["A canoe"]);
  second.close();
  first.notice.read();
  await expect.poll(kept).toBe(0);
  const red: Goal = { ...canoe, title: "A red canoe" };
  await first.parts.book.put(own, red);
  await device.store.device.flush();
  first.close();
  expect(titlesIn(await open())).toEqual(["A red canoe"]);
});
