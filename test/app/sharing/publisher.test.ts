import { expect, test } from "vitest";
import { nameInInvites, putOnWall, showTo } from "#domain/sharing/consentEdits.ts";
import type { Day } from "#domain/day.ts";
import { galleryLists } from "#support/galleryLists.ts";
import {
  dana,
  danasDirectory,
  lisbon,
  priya,
  team,
  today,
  tom,
  tomsDirectory,
  tomsGoals,
} from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const toPriya = { kind: "shown", by: tom.id, to: priya.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;

test("opening shows each reader what was agreed and nothing else", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  expect(
    lists
      .in(toDana)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["bike", "kitchen", "lisbon", "v1"]);
  expect(lists.in(toPriya).map(({ id }) => id)).toEqual(["lead"]);
  expect(lists.in(wall).map(({ id }) => id)).toEqual(["lisbon"]);
});

test("opening again writes nothing", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  const store = lists.storeFor(tomsDirectory);
  store.fail("put", "forbidden");
  store.fail("remove", "forbidden");
  const { model } = await openTab({ ...lists, storeFor: () => store }, tomsDirectory);
  expect(model.outbox.state.get()).toEqual({ status: "saved" });
});

test("no amount reaches anybody, whatever is shown", async () => {
  const lists = galleryLists();
  const { model } = await openTab(lists, tomsDirectory);
  for (const { id } of tomsGoals) {
    await model.goals.edit(id, showTo(dana.id, true, today));
    await model.goals.edit(id, nameInInvites(dana.id, true));
    await model.goals.edit(id, putOnWall(team.id, true, today));
  }
  const seen = JSON.stringify([lists.in(toDana), lists.in(wall)]);
  expect(seen).not.toMatch(/money|cost|saved|180000|72000|940000|410000|GBP/);
  expect(seen).toContain("The new kitchen");
});

test("the other person of the relation reads it, and only while it is shown", async () => {
  const lists = galleryLists();
  const { model } = await openTab(lists, tomsDirectory);
  const titlesForDana = async () => {
    const { model: hers } = await openTab(lists, danasDirectory);
    const talks = hers.talks.talks.get();
    if (talks.status !== "ready") throw new Error("Dana's talks did not open.");
    const theirs = talks.talks.find(({ relation }) => relation.other.id === tom.id)?.theirs;
    return theirs?.status === "ready" ? theirs.goals.map(({ title }) => title) : undefined;
  };
  expect(await titlesForDana()).toContain(lisbon.title);
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(await titlesForDana()).not.toContain(lisbon.title);
});

test("a consent that could not be saved shows nothing to anybody", async () => {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  store.fail("put", "offline");
  expect(await model.goals.edit(lisbon.id, showTo(priya.id, true, today))).toBe(false);
  store.heal();
  expect(lists.in(toPriya).map(({ id }) => id)).toEqual(["lead"]);
  await model.retry();
  expect(
    lists
      .in(toPriya)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["lead", "lisbon"]);
});

test("what is no longer shown is taken back even while the change itself cannot be saved", async () => {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  store.fail("put", "throttled");
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("a withdrawal that failed is made good at the next opening", async () => {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  store.fail("remove", "offline");
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
  await openTab(lists, tomsDirectory);
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("a withdrawal that failed is told, and made good on another try", async () => {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  store.fail("remove", "offline");
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(model.outbox.state.get()).toMatchObject({
    status: "unsaved",
    problem: { kind: "offline" },
  });
  store.heal();
  await model.retry();
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  expect(model.outbox.state.get()).toEqual({ status: "saved" });
});

test("what another window changed of a card does not keep it from being taken back", async () => {
  const lists = galleryLists();
  const { model } = await openTab(lists, tomsDirectory);
  const [there] = lists.in(toDana).filter(({ id }) => id === lisbon.id);
  if (there) lists.plant(toDana, there);
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("a window left open shows nothing again of somebody who has declined on another", async () => {
  const lists = galleryLists();
  const { model } = await openTab(lists, tomsDirectory);
  const { model: phone } = await openTab(lists, tomsDirectory);
  await phone.participation.set(false);
  expect(lists.in(toDana)).toEqual([]);
  const fields = { title: "A trip to Porto" };
  await model.goals.edit(lisbon.id, () => fields);
  await model.retry();
  await model.retry();
  expect(lists.in(toDana)).toEqual([]);
  expect(lists.in(wall)).toEqual([]);
  expect(lists.in(own).find(({ id }) => id === lisbon.id)).toMatchObject(fields);
  expect(model.outbox.state.get()).toEqual({ status: "saved" });
});

test("what was shown is taken back from somebody who is met no longer", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  const { model } = await openTab(lists, tomsDirectory);
  await model.talks.addPoint(dana.id, "The Hartwell renewal");
  const relations = tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id ? { ...relation, until: today } : relation,
  );
  await openTab(lists, { ...tomsDirectory, relations });
  expect(lists.in(toDana).map(({ kind }) => kind)).toEqual(["point"]);
  expect(lists.in(toPriya).map(({ id }) => id)).toEqual(["lead"]);
});

test("an own list that cannot be read withdraws nothing", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  const store = lists.storeFor(tomsDirectory);
  store.refuse(own);
  const { model } = await openTab({ ...lists, storeFor: () => store }, tomsDirectory);
  expect(model.goals.board.get().status).toBe("failed");
  expect(lists.in(toDana)).toHaveLength(4);
});

test("a goal left out this time is shown again once its day has come", async () => {
  const lists = galleryLists();
  lists.plant(own, {
    ...lisbon,
    consents: [{ reader: dana.id, since: "2026-09-04" as Day, inInvites: true, heldUntil: today }],
  });
  await openTab(lists, tomsDirectory);
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
});

test("talking points stay where they are whatever is shown", async () => {
  const lists = galleryLists();
  const { model } = await openTab(lists, tomsDirectory);
  await model.talks.addPoint(dana.id, "The Hartwell renewal");
  await model.goals.remove(lisbon.id).saved;
  expect(lists.in(toDana).filter(({ kind }) => kind === "point")).toHaveLength(1);
});
