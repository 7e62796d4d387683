import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import {
  layAside,
  removeValue,
  showValue,
  takeOver,
  writeValue,
} from "#domain/value/reviseValues.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, now, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const mine = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const words = { label: "", atWork: "", fromOthers: "" };

async function opened() {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  const read = () => {
    const now = model.values.values.get();
    if (now.status !== "ready") throw new Error(`The values are ${now.status}.`);
    return now;
  };
  const values = () => read().values.map(({ record }) => record);
  const earlier = () => read().earlier.map(({ record }) => record.label);
  const shown = () => lists.in(toDana).filter(({ kind }) => kind === "shownValue");
  const kept = () => lists.in(mine).filter(({ kind }) => kind === "value");
  return { lists, model, store, values, earlier, shown, kept };
}

test("a third value is written under the other two and shown to nobody", async () => {
  const { model, values, shown } = await opened();
  const { saved } = model.values.change(writeValue(undefined, 3, { ...words, label: " Bedtime " }));
  expect(await saved).toBe(true);
  expect(values().map(({ label }) => label)).toEqual([
    "Being someone others can count on",
    "Learning something every week",
    "Bedtime",
  ]);
  expect(values()[2]).toMatchObject({ revision: 1 });
  expect(shown()).toHaveLength(1);
});

test("a changed value reaches who sees it, and how to respect it with it", async () => {
  const { model, values, shown } = await opened();
  const typed = { label: "Keeping my word", atWork: "", fromOthers: "Hold me to it." };
  await model.values.change(writeValue("v1", 1, typed)).saved;
  expect(shown()).toMatchObject([{ label: "Keeping my word", fromOthers: "Hold me to it." }]);
  expect(shown()[0]).not.toHaveProperty("atWork");
  expect(values()[0]?.revision).toBe(2);
});

test("an edit that changes nothing writes nothing", async () => {
  const { model, values, store } = await opened();
  store.fail("put", "forbidden");
  const before = values()[0];
  const same = { ...words, label: before?.label ?? "", atWork: before?.atWork ?? "" };
  expect(await model.values.change(writeValue("v1", 1, same)).saved).toBe(true);
  expect(values()[0]).toBe(before);
  expect(model.outbox.state.get().status).toBe("saved");
});

test("a removed value is gone for everyone, and undo brings it back to those who saw it", async () => {
  const { model, values, shown, kept } = await opened();
  const [before] = values();
  const removal = model.values.change(removeValue("v1"));
  expect(await removal.saved).toBe(true);
  expect(kept()).toHaveLength(1);
  expect(shown()).toHaveLength(0);
  expect(await removal.undo()).toBe(true);
  expect(values()[0]).toEqual({ ...before, revision: 2 });
  expect(shown()).toMatchObject([{ id: "v1" }]);
});

test("a value is shown and taken back per reader", async () => {
  const { model, shown } = await opened();
  await model.values.change(showValue("v2", dana.id, true)).saved;
  expect(shown()).toHaveLength(2);
  await model.values.change(showValue("v1", dana.id, false)).saved;
  expect(shown().map(({ id }) => id)).toEqual(["v2"]);
});

test("what was laid aside stays with its owner alone", async () => {
  const { model, values, earlier, shown, kept } = await opened();
  await model.values.change(layAside("v1")).saved;
  expect(values().map(({ id }) => id)).toEqual(["v2"]);
  expect(earlier()).toEqual(["Being someone others can count on"]);
  expect(shown()).toEqual([]);
  expect(kept()).toHaveLength(2);
});

test("a sort's result replaces what mattered before, and undo puts all of it back", async () => {
  const { lists, model, values, earlier, shown } = await opened();
  const before = values();
  const [list, seen] = [lists.in(mine).length, shown()];
  const change = model.values.change(takeOver(["Courage", "Learning something every week", "Fun"]));
  expect(await change.saved).toBe(true);
  expect(values().map(({ label, rank }) => [rank, label])).toEqual([
    [1, "Courage"],
    [2, "Learning something every week"],
    [3, "Fun"],
  ]);
  expect(earlier()).toEqual(["Being someone others can count on"]);
  expect(shown()).toEqual([]);
  expect(await change.undo()).toBe(true);
  expect(values().map(({ label, rank, shownTo }) => ({ label, rank, shownTo }))).toEqual(
    before.map(({ label, rank, shownTo }) => ({ label, rank, shownTo })),
  );
  expect(earlier()).toEqual([]);
  expect(shown()).toEqual(seen);
  expect(lists.in(mine)).toHaveLength(list);
});

test("of what was laid aside the latest stands first, and none is shown that once was", async () => {
  const lists = galleryLists();
  const asideOn = (until: Day): CoreValue => ({
    kind: "value",
    id: until,
    label: until,
    rank: 4,
    shownTo: [{ reader: dana.id, since: "2026-01-01" as Day }],
    until,
    revision: 1,
    updatedAt: now,
  });
  lists.plant(mine, asideOn("2026-01-05" as Day), asideOn("2026-06-07" as Day));
  const { model } = await openTab(lists, tomsDirectory);
  expect(model.values.values.get()).toMatchObject({
    values: [{ record: { id: "v1" } }, { record: { id: "v2" } }],
    earlier: [{ record: { label: "2026-06-07" } }, { record: { label: "2026-01-05" } }],
  });
  expect(lists.in(toDana).map(({ id }) => id)).not.toContain("2026-06-07");
});
