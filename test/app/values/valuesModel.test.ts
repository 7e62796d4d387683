import { expect, test } from "vitest";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;

async function opened() {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  const values = () => {
    const now = model.values.values.get();
    return now.status === "ready" ? now.values.map(({ record }) => record) : [];
  };
  const shown = () => lists.in(toDana).filter(({ kind }) => kind === "shownValue");
  return { lists, model, store, values, shown };
}

test("a third value is written under the other two and shown to nobody", async () => {
  const { model, values, shown } = await opened();
  expect(await model.values.write(3, { label: " Bedtime ", atWork: "" })).toBe(true);
  expect(values().map(({ label }) => label)).toEqual([
    "Being someone others can count on",
    "Learning something every week",
    "Bedtime",
  ]);
  expect(values()[2]).not.toHaveProperty("atWork");
  expect(shown()).toHaveLength(1);
});

test("a changed value reaches who sees it", async () => {
  const { model, shown } = await opened();
  await model.values.write(1, { label: "Keeping my word", atWork: "" });
  expect(shown()).toMatchObject([{ label: "Keeping my word" }]);
  expect(shown()[0]).not.toHaveProperty("atWork");
});

test("leaving a box as it was writes nothing", async () => {
  const { model, values, store } = await opened();
  store.fail("put", "forbidden");
  const before = values()[0];
  await model.values.write(1, { label: before?.label ?? "", atWork: before?.atWork ?? "" });
  expect(values()[0]?.revision).toBe(before?.revision);
  expect(model.outbox.state.get().status).toBe("saved");
});

test("an emptied box takes the value away from everyone", async () => {
  const { model, values, shown } = await opened();
  await model.values.write(1, { label: "  ", atWork: "" });
  expect(values()).toHaveLength(1);
  expect(shown()).toHaveLength(0);
});

test("a value is shown and taken back per reader", async () => {
  const { model, shown } = await opened();
  await model.values.show("v2", dana.id, true);
  expect(shown()).toHaveLength(2);
  await model.values.show("v1", dana.id, false);
  expect(shown().map(({ id }) => id)).toEqual(["v2"]);
});
