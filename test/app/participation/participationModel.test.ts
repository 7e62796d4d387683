import { expect, test } from "vitest";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, team, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

test("not taking part takes everything back, and taking part again brings it with the old consents", async () => {
  const lists = galleryLists();
  const { model } = await openTab(lists, tomsDirectory);
  const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
  const before = lists.in(toDana);
  expect(model.participation.taking.get()).toBe(true);
  await model.participation.set(false);
  expect(lists.in(toDana)).toEqual([]);
  expect(lists.in({ kind: "wall", owner: tom.id, team: team.id })).toEqual([]);
  expect(model.participation.taking.get()).toBe(false);
  await model.participation.set(true);
  expect(lists.in(toDana)).toEqual(before);
});
