import { expect, test } from "vitest";
import { createIntroductions } from "#app/sharing/introductions.ts";
import { addDays } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Directory } from "#store/Store.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, lisbon, priya, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;

/** Tom's directory, his relation with Dana being new. */
const anew: Directory = {
  ...tomsDirectory,
  relations: tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id ? { ...relation, from: addDays(today, -2) } : relation,
  ),
};

async function open(lists = galleryLists(), directory = anew) {
  const { model } = await openTab(lists, directory);
  const introductions = createIntroductions(model.parts, model.goals);
  const asked = () =>
    introductions.newcomers
      .get()
      .map(({ relation, goals }) => [relation.other.firstName, goals.map(({ id }) => id)]);
  return { lists, model, introductions, asked };
}

test("somebody new is asked about with the goals from before, those kept close and resting left out", async () => {
  const { asked, lists } = await open();
  expect(asked()).toEqual([["Dana", ["lisbon", "kitchen", "welsh", "lead", "bike"]]]);
  expect(lists.in(toDana)).toEqual([]);
  const { asked: usually } = await open(galleryLists(), tomsDirectory);
  expect(usually()).toEqual([]);
});

test("not now is remembered on every device, and leaves nothing for anybody to see", async () => {
  const { asked, lists, introductions } = await open();
  expect(await introductions.answer(dana.id, []).saved).toBe(true);
  expect(asked()).toEqual([]);
  expect(lists.in(toDana)).toEqual([]);
  expect(lists.in({ kind: "shown", by: tom.id, to: priya.id }).map(({ id }) => id)).toEqual([
    "lead",
  ]);
  const { asked: elsewhere } = await open(lists);
  expect(elsewhere()).toEqual([]);
  expect(lists.in(own)).toContainEqual(
    expect.objectContaining({ kind: "introduction", reader: dana.id, day: today }),
  );
});

test("a goal that was removed meanwhile in another window is passed over", async () => {
  const { asked, lists, model, introductions } = await open();
  await model.goals.remove(lisbon.id).saved;
  const answer = introductions.answer(dana.id, [lisbon.id, "kitchen" as GoalId]);
  expect(await answer.saved).toBe(true);
  expect(lists.in(toDana).map(({ id }) => id)).toEqual(["kitchen"]);
  expect(asked()).toEqual([]);
  await model.goals.remove("kitchen" as GoalId).saved;
  expect(await answer.undo()).toBe(true);
});

test("what is chosen is shown and nothing else, and undoing it takes that back", async () => {
  const { asked, lists, introductions } = await open();
  const answer = introductions.answer(dana.id, [lisbon.id]);
  expect(await answer.saved).toBe(true);
  expect(lists.in(toDana)).toMatchObject([{ id: lisbon.id, since: today, inInvites: false }]);
  expect(asked()).toEqual([]);
  expect(await answer.undo()).toBe(true);
  expect(lists.in(toDana)).toEqual([]);
});
