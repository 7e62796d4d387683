import { expect, test } from "vitest";
import { createTalkMemory } from "#app/talks/talkMemory.ts";
import type { Closing } from "#app/talks/closingDraft.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Directory } from "#store/Store.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, lisbon, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import type { MemoryLists } from "#support/memoryStore.ts";
import { openTab } from "#support/openTab.ts";

async function memoryOf(lists: MemoryLists, directory: Directory, other: PersonId) {
  const { model, store } = await openTab(lists, directory);
  const memory = createTalkMemory(model.parts, model.drafts, other);
  return { memory, store, model, now: memory.remembered };
}

const closing = (part: Partial<Closing> = {}): Closing => ({
  day: today,
  outcome: "held",
  asked: [],
  lines: { [lisbon.id]: "  Flights are booked  ", kitchen: " " },
  forYou: { id: "promise-1", text: "Ask Leeds about May" },
  nextStep: { id: "promise-2", text: "" },
  ...part,
});
const danaToTom = { kind: "shown", by: dana.id, to: tom.id } as const;
const said = (lists: MemoryLists) =>
  lists
    .in(danaToTom)
    .filter(({ kind }) => kind === "promise" || kind === "wrapUp")
    .map(({ id }) => id);

test("a closed talk is there for the other: what was said, and what was promised", async () => {
  const lists = galleryLists();
  const hers = await memoryOf(lists, danasDirectory, tom.id);
  expect(await hers.memory.close(closing())).toBe(true);
  const his = await memoryOf(lists, tomsDirectory, dana.id);
  const { promises, last } = his.now.get();
  expect(promises.filter(({ promise }) => promise.id === "promise-1")).toMatchObject([
    { by: "other", promise: { text: "Ask Leeds about May", what: "forYou" }, kept: undefined },
  ]);
  expect(last).toMatchObject({ day: today, held: true, closed: [{ by: "other" }] });
  expect(last?.closed[0]?.wrapUp.lines).toEqual([{ goal: lisbon.id, text: "Flights are booked" }]);
});

test("a closing cut short goes on where it stopped, and makes nothing twice", async () => {
  const lists = galleryLists();
  const { memory, store, model } = await memoryOf(lists, danasDirectory, tom.id);
  store.fail("put", "offline");
  expect(await memory.close(closing())).toBe(false);
  expect(said(lists)).toEqual([]);
  store.heal();
  await model.retry();
  await memory.resume();
  await memory.resume();
  expect(said(lists).toSorted()).toEqual(["promise-1", `wrapUp-${today}`]);
  expect(model.drafts.get(`closing ${tom.id}`)).toBeUndefined();
});

test("a form half filled in is not sent by opening the page", async () => {
  const lists = galleryLists();
  const { memory, model } = await memoryOf(lists, danasDirectory, tom.id);
  model.drafts.set(`closing ${tom.id}`, closing());
  await memory.resume();
  expect(said(lists)).toEqual([]);
});

test("either ticks a promise, both see who did, and each takes back their own word alone", async () => {
  const lists = galleryLists();
  const hers = await memoryOf(lists, danasDirectory, tom.id);
  await hers.memory.close(closing());
  const his = await memoryOf(lists, tomsDirectory, dana.id);
  const one = (of: typeof his) => {
    const found = of.now.get().promises.find(({ promise }) => promise.id === "promise-1");
    if (!found) throw new Error("The promise is not there.");
    return found;
  };
  await his.memory.keep(one(his), true);
  expect(one(his).kept).toEqual({ on: today, saidBy: "me" });
  const later = await memoryOf(lists, danasDirectory, tom.id);
  expect(one(later).kept).toEqual({ on: today, saidBy: "other" });
  await his.memory.keep(one(his), false);
  expect(one(his).kept).toBeUndefined();
  await later.memory.keep(one(later), true);
  expect(one(later).promise.doneOn).toBe(today);
});

test("a promise taken back can be put back", async () => {
  const lists = galleryLists();
  const { memory, now } = await memoryOf(lists, danasDirectory, tom.id);
  await memory.close(closing());
  const mine = () => now.get().promises.filter(({ promise }) => promise.id === "promise-1");
  const [known] = mine();
  if (!known) throw new Error("The promise is not there.");
  const removal = memory.remove(known.promise);
  await removal.saved;
  expect(mine()).toEqual([]);
  await removal.undo();
  expect(mine()).toHaveLength(1);
});
