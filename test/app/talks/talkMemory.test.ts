import { expect, test } from "vitest";
import { createTalkMemory } from "#app/talks/talkMemory.ts";
import { beginClosing, type Closing } from "#app/talks/closingDraft.ts";
import { addDays, type Instant } from "#domain/day.ts";
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

const lastOf = ({ now }: Awaited<ReturnType<typeof memoryOf>>) =>
  now.get().last?.closed.map(({ wrapUp }) => ({
    outcome: wrapUp.outcome,
    lines: wrapUp.lines.map(({ text }) => text),
  }));

test("a talk closed once more on its day begins as it was, and takes the later words", async () => {
  const lists = galleryLists();
  const hers = await memoryOf(lists, danasDirectory, tom.id);
  await hers.memory.close(closing());
  let ids = 0;
  const again = beginClosing(today, hers.now.get().said, () => `again-${(ids += 1)}`);
  expect(again).toMatchObject({ outcome: "held", lines: { [lisbon.id]: "Flights are booked" } });
  const later = { ...again, lines: { [lisbon.id]: "Flights and the flat" } };
  expect(
    await hers.memory.close({ ...later, forYou: { id: "promise-3", text: "Call Leeds" } }),
  ).toBe(true);
  expect(lastOf(await memoryOf(lists, tomsDirectory, dana.id))).toEqual([
    { outcome: "held", lines: ["Flights and the flat"] },
  ]);
  expect(said(lists).toSorted()).toEqual(["promise-1", "promise-3", `wrapUp-${today}`]);
});

test("a talk closed on another device meanwhile keeps the lines of both", async () => {
  const lists = galleryLists();
  const tab = await memoryOf(lists, danasDirectory, tom.id);
  const form = closing({ lines: { [lisbon.id]: "Flights" }, forYou: { id: "one", text: "" } });
  await tab.memory.close({ ...form, closedAt: "2026-11-23T08:00:00Z" as Instant });
  const pane = await memoryOf(lists, danasDirectory, tom.id);
  // Typed into a form that was begun before the other closing was known here.
  const lines = { kitchen: "Measured", [lisbon.id]: "Hotel" };
  await pane.memory.close({ ...form, lines, outcome: "held" });
  const kept = lastOf(pane)?.flatMap((one) => one.lines);
  expect(kept?.toSorted()).toEqual(["Flights\nHotel", "Measured"]);
});

test("under “We did not” no line goes out, and an earlier one is taken back", async () => {
  const lists = galleryLists();
  const hers = await memoryOf(lists, danasDirectory, tom.id);
  await hers.memory.close(closing({ outcome: "missed" }));
  expect(lastOf(hers)).toEqual([{ outcome: "missed", lines: [] }]);
});

test("two closings pressed one after the other are both written", async () => {
  const lists = galleryLists();
  const { memory } = await memoryOf(lists, danasDirectory, tom.id);
  const first = memory.close(closing());
  const second = memory.close(
    closing({ day: addDays(today, -7), forYou: { id: "promise-9", text: "More" } }),
  );
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(said(lists)).toHaveLength(4);
});

test("a promise is given a day, put better and left without one again", async () => {
  const lists = galleryLists();
  const { memory, now } = await memoryOf(lists, danasDirectory, tom.id);
  const due = addDays(today, 5);
  await memory.close(closing({ forYou: { id: "promise-1", text: "Ask Leeds", due } }));
  const mine = () => {
    const found = now.get().promises.find(({ promise }) => promise.id === "promise-1")?.promise;
    if (!found) throw new Error("The promise is not there.");
    return found;
  };
  expect(mine()).toMatchObject({ due });
  await memory.change(mine(), { text: " Ask Leeds about May ", due: addDays(due, 1) });
  expect(mine()).toMatchObject({ text: "Ask Leeds about May", due: addDays(due, 1) });
  await memory.change(mine(), { text: "Ask Leeds", due: undefined });
  expect(mine().due).toBeUndefined();
});

test("no thanks is a row of one's own that the other's page honours, and can be taken back", async () => {
  const lists = galleryLists();
  const hers = await memoryOf(lists, danasDirectory, tom.id);
  const { saved, undo } = hers.memory.decline("lead-a-sales-meeting");
  await saved;
  const declined = () => lists.in(danaToTom).filter(({ kind }) => kind === "declined");
  expect(declined()).toMatchObject([{ offer: "lead-a-sales-meeting", day: today }]);
  await undo();
  expect(declined()).toEqual([]);
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
