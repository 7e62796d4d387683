import { expect, test } from "vitest";
import { tickStep } from "#domain/goal/tickStep.ts";
import { holdBack, keepClose, showTo } from "#domain/sharing/consentEdits.ts";
import type { Day } from "#domain/day.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, lisbon, now, tom, today, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const fields: GoalFields = {
  title: "A canoe for the lake",
  category: "purchase",
  progress: { kind: "steps" },
  steps: [],
  keptClose: false,
};

/** The steps of the trip that are done. */
const ticked = new Set(lisbon.steps.flatMap(({ id, doneOn }) => (doneOn ? [id] : [])));

async function opened() {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  const goals = () => {
    const board = model.goals.board.get();
    if (board.status !== "ready") throw new Error(`The board is ${board.status}.`);
    return board.goals;
  };
  const titles = () => goals().map(({ goal }) => goal.title);
  const find = (id: string) => goals().find(({ goal }) => goal.id === id);
  return { lists, model, store, goals, titles, find };
}

test("a new goal goes to the end of the board, is saved, and is shown to nobody", async () => {
  const { lists, model, titles, find } = await opened();
  const { id, saved } = model.goals.add(fields);
  expect(titles().at(-1)).toBe("A canoe for the lake");
  expect(await saved).toBe(true);
  expect(find(id)?.goal).toMatchObject({ consents: [], wall: [], status: "active", revision: 1 });
  expect(lists.in(own).some((record) => record.id === id)).toBe(true);
  expect(lists.in(toDana).some((record) => record.id === id)).toBe(false);
});

test("a form saved without a change writes nothing", async () => {
  const { model, find } = await opened();
  const before = find("lisbon")?.goal;
  const { title, category, why, targetDay, endDay, progress, steps, money, keptClose } = lisbon;
  await model.goals.change(lisbon.id, {
    title,
    category,
    ...(why && { why }),
    ...(targetDay && { targetDay }),
    ...(endDay && { endDay }),
    progress,
    steps,
    ...(money && { money }),
    keptClose,
  });
  expect(find("lisbon")?.goal.revision).toBe(before?.revision);
});

test("a field emptied in the form is emptied in the goal", async () => {
  const { model, find } = await opened();
  await model.goals.change(lisbon.id, { ...fields, title: "Lisbon" });
  expect(find("lisbon")?.goal).not.toHaveProperty("why");
  expect(find("lisbon")?.goal).not.toHaveProperty("money");
  expect(find("lisbon")?.goal.consents).toHaveLength(1);
});

test("an update keeps its line, ticks its steps with today and reaches who sees the goal", async () => {
  const { lists, model, find } = await opened();
  const done = new Set(["s0", "s1", "s2", "s3"]);
  await model.goals.update(lisbon.id, {
    progress: lisbon.progress,
    stepsDone: done,
    text: "  Booked!  ",
  });
  const updated = find("lisbon");
  expect(updated?.updates[0]).toMatchObject({
    text: "Booked!",
    day: today,
    at: now,
    toldTo: [dana.id],
    moved: true,
  });
  expect(updated?.goal.steps.map(({ doneOn }) => doneOn)).toEqual([
    "2026-10-20",
    "2026-10-20",
    "2026-10-20",
    today,
    undefined,
  ]);
  expect(lists.in(toDana).find(({ id }) => id === lisbon.id)).toMatchObject({
    progress: { kind: "steps", done: 4, of: 5 },
    lastUpdate: { text: "Booked!" },
  });
});

test("a step can be unticked", async () => {
  const { model, find } = await opened();
  await model.goals.edit(lisbon.id, tickStep("s0", undefined));
  expect(find("lisbon")?.goal.steps[0]).toEqual({ id: "s0", text: "Pick the week" });
});

test("a removed goal is gone with its lines and from everyone, and undo brings all of it back", async () => {
  const { lists, model, find } = await opened();
  const removal = model.goals.remove(lisbon.id);
  expect(await removal.saved).toBe(true);
  expect(lists.in(own).some((record) => record.id === lisbon.id || record.id === "u1")).toBe(false);
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  expect(await removal.undo()).toBe(true);
  expect(
    find("lisbon")
      ?.updates.map(({ id }) => id)
      .sort(),
  ).toEqual(["u1", "u2"]);
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
});

test("a removed line is gone from the goal and can be put back", async () => {
  const { lists, model, find } = await opened();
  const removal = model.goals.removeUpdate("u2");
  await removal.saved;
  expect(find("lisbon")?.updates.map(({ id }) => id)).toEqual(["u1"]);
  expect(lists.in(toDana).find(({ id }) => id === lisbon.id)).toMatchObject({
    lastUpdate: { day: "2026-10-20" },
  });
  await removal.undo();
  expect(find("lisbon")?.updates.map(({ id }) => id)).toEqual(["u2", "u1"]);
});

test.each([
  ["first", "welsh", ["welsh", "lisbon", "kitchen", "thursdays", "lead"]],
  ["earlier", "welsh", ["lisbon", "welsh", "kitchen", "thursdays", "lead"]],
  ["later", "welsh", ["lisbon", "kitchen", "thursdays", "welsh", "lead"]],
  ["earlier", "lisbon", ["lisbon", "kitchen", "welsh", "thursdays", "lead"]],
  ["later", "lead", ["lisbon", "kitchen", "welsh", "thursdays", "lead"]],
  [0, "thursdays", ["thursdays", "lisbon", "kitchen", "welsh", "lead"]],
  [4, "lisbon", ["kitchen", "welsh", "thursdays", "lead", "lisbon"]],
  [5, "lisbon", ["lisbon", "kitchen", "welsh", "thursdays", "lead"]],
] as const)("moving %s takes %s to its place on the board", async (to, id, order) => {
  const { model, goals, find } = await opened();
  const moved = find(id)?.goal.id;
  expect(moved && (await model.goals.move(moved, to))).toBe(true);
  const active = goals().filter(({ goal }) => goal.status === "active");
  expect(active.map(({ goal }) => goal.id)).toEqual(order);
});

test.each([
  ["rest", "resting", false],
  ["achieve", "achieved", true],
] as const)("%s makes a goal %s; shown to its readers: %s", async (step, status, shown) => {
  const { lists, model, find } = await opened();
  await model.goals.take(lisbon.id, step);
  expect(find("lisbon")?.goal.status).toBe(status);
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(shown);
  await model.goals.take(lisbon.id, "takeUp");
  expect(find("lisbon")?.goal).toMatchObject({ status: "active" });
  expect(find("lisbon")?.goal).not.toHaveProperty("achievedOn");
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
});

test.each([true, false])(
  "a goal let go is nobody else's, its picture kept: %s; undo brings it all back",
  async (keep) => {
    const { lists, model, find } = await opened();
    const picture = { thumbnail: "data:image/png;base64,AAAA", alt: "A tram" };
    await model.goals.edit(lisbon.id, () => ({ picture }));
    const { saved, undo } = model.goals.letGo(lisbon.id, keep);
    await saved;
    expect(find("lisbon")?.goal.status).toBe("letGo");
    expect(find("lisbon")?.goal.picture).toEqual(keep ? picture : undefined);
    expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
    await undo();
    expect(find("lisbon")?.goal).toMatchObject({ status: "active", picture });
    expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
  },
);

test("what there is now is kept with its line, in the owner's list alone", async () => {
  const { lists, model, find } = await opened();
  const saved = { amount: 90_000 as MinorUnits, currency: "GBP" as Currency };
  const input = {
    progress: lisbon.progress,
    stepsDone: new Set<string>(),
    text: "Paid in.",
    saved,
  };
  await model.goals.update(lisbon.id, input);
  expect(find("lisbon")?.goal.money).toEqual({ ...lisbon.money, saved });
  expect(find("lisbon")?.updates[0]).toMatchObject({ text: "Paid in.", saved });
  expect(JSON.stringify(lists.in(toDana))).toContain("Paid in.");
  expect(JSON.stringify(lists.in(toDana))).not.toMatch(/90000|GBP|saved/);
});

test("a line written while nobody sees the goal is told to nobody when it is shown again", async () => {
  const { lists, model, find } = await opened();
  const say = (text: string) =>
    model.goals.update(lisbon.id, { progress: lisbon.progress, stepsDone: ticked, text });
  await model.goals.edit(lisbon.id, keepClose(true));
  await say("Kept close");
  await model.goals.edit(lisbon.id, keepClose(false));
  await model.participation.set(false);
  await say("Not taking part");
  await model.participation.set(true);
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  await say("Shown to nobody");
  await model.goals.edit(lisbon.id, showTo(dana.id, true, today));
  const dan = JSON.stringify(lists.in(toDana));
  expect(dan).toContain("lisbon");
  expect(dan).not.toMatch(/Kept close|Not taking part|Shown to nobody/);
  expect(
    find("lisbon")
      ?.updates.slice(0, 3)
      .map(({ toldTo }) => toldTo),
  ).toEqual([[], [], []]);
  await say("Flights are booked");
  expect(JSON.stringify(lists.in(toDana))).toContain("Flights are booked");
});

test("what is saved moves nothing for others, a slider does", async () => {
  const { lists, model, find } = await opened();
  const seen = () => JSON.stringify(lists.in(toDana));
  const before = seen();
  const bare = { stepsDone: ticked, text: "", progress: lisbon.progress };
  const saved = { amount: 90_000 as MinorUnits, currency: "GBP" as Currency };
  await model.goals.update(lisbon.id, { ...bare, saved });
  expect(find("lisbon")?.updates[0]).toMatchObject({ saved, moved: false });
  expect(seen()).toBe(before);
  await model.goals.update(lisbon.id, { ...bare, stepsDone: new Set(["s0"]) });
  expect(find("lisbon")?.updates.filter(({ moved }) => moved)).toHaveLength(1);
  expect(lists.in(toDana).find(({ id }) => id === lisbon.id)).toMatchObject({ movedOn: today });
});

test("a step that is ticked on its page moves for whoever sees it now, and for nobody from whom it is kept", async () => {
  const { lists, model, find } = await opened();
  const seenByDana = () => lists.in(toDana).find(({ id }) => id === lisbon.id);
  const open = lisbon.steps.filter(({ doneOn }) => doneOn === undefined).map(({ id }) => id);
  const [first = "", second = ""] = open;
  await model.goals.notThisTime(lisbon.id, dana.id);
  await model.goals.tick(lisbon.id, first, true);
  expect(find("lisbon")?.goal.steps.find(({ id }) => id === first)).toMatchObject({ toldTo: [] });
  await model.goals.edit(lisbon.id, holdBack(dana.id, undefined));
  expect(seenByDana()).toMatchObject({ id: lisbon.id });
  expect(seenByDana()).not.toHaveProperty("movedOn");
  await model.goals.tick(lisbon.id, second, true);
  expect(seenByDana()).toMatchObject({ movedOn: today });
  await model.goals.tick(lisbon.id, second, false);
  expect(find("lisbon")?.goal.steps.find(({ id }) => id === second)).not.toHaveProperty("doneOn");
  expect(seenByDana()).not.toHaveProperty("movedOn");
});

test("a draft is shown to nobody and becomes a goal when it is begun", async () => {
  const { model, find } = await opened();
  const { id, saved } = model.goals.add(fields, "draft");
  await saved;
  expect(find(id)?.goal.status).toBe("draft");
  await model.goals.take(id, "takeUp");
  expect(find(id)?.goal.status).toBe("active");
});

test("a reached goal is opened once, on the day it first was", async () => {
  const { model, find } = await opened();
  await model.goals.take(lisbon.id, "achieve");
  await model.goals.celebrated(lisbon.id);
  const seen = find("lisbon")?.goal;
  expect(seen?.celebratedOn).toBe(today);
  await model.goals.celebrated(lisbon.id);
  expect(find("lisbon")?.goal).toBe(seen);
  const earlier = "2026-11-02" as Day;
  await model.goals.edit(lisbon.id, () => ({ celebratedOn: earlier }));
  await model.goals.celebrated(lisbon.id);
  expect(find("lisbon")?.goal.celebratedOn).toBe(earlier);
});

test("not this time takes a goal from one reader for a while and tells nobody", async () => {
  const { lists, model, find } = await opened();
  await model.goals.notThisTime(lisbon.id, dana.id);
  expect(find("lisbon")?.goal.consents[0]).toMatchObject({ heldUntil: "2026-12-07" as Day });
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("showing keeps the day it began when it is asked for twice", async () => {
  const { model, find } = await opened();
  await model.goals.edit(lisbon.id, showTo(dana.id, true, today));
  expect(find("lisbon")?.goal.consents[0]?.since).toBe("2026-09-04");
});

test("a goal kept close leaves its readers and comes back with the old consents", async () => {
  const { lists, model } = await opened();
  await model.goals.edit(lisbon.id, keepClose(true));
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  await model.goals.edit(lisbon.id, keepClose(false));
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
});
