import { expect, test } from "vitest";
import { showTo } from "#domain/sharing/consentEdits.ts";
import { addDays, type Day } from "#domain/day.ts";
import { showValue } from "#domain/value/reviseValues.ts";
import type { Directory } from "#store/Store.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, lisbon, priya, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const toPriya = { kind: "shown", by: tom.id, to: priya.id } as const;

/** Tom's directory, his relation with Dana beginning on `from`. */
function withDanaFrom(from: Day): Directory {
  const relations = tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id ? { ...relation, from } : relation,
  );
  return { ...tomsDirectory, relations };
}

test("a relation that began anew shows nothing by the consents of the one before", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  expect(lists.in(toDana)).not.toEqual([]);
  const toPriyaBefore = lists.in(toPriya);
  const { model } = await openTab(lists, withDanaFrom(today));
  expect(lists.in(toDana)).toEqual([]);
  expect(lists.in(toPriya)).toEqual(toPriyaBefore);
  const board = model.goals.board.get();
  if (board.status !== "ready") throw new Error("The board did not open.");
  const readers = board.goals.flatMap(({ goal }) => goal.consents.map(({ reader }) => reader));
  expect(readers).not.toContain(dana.id);
  expect(readers).toContain(priya.id);
});

test("asked anew, what the person agrees to is shown again, and that alone", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  const { model } = await openTab(lists, withDanaFrom(today));
  expect(await model.goals.edit(lisbon.id, showTo(dana.id, true, today))).toBe(true);
  expect(lists.in(toDana)).toMatchObject([{ id: lisbon.id, since: today, inInvites: false }]);
  expect(await model.values.change(showValue("v1", dana.id, true)).saved).toBe(true);
  expect(lists.in(toDana).map(({ id }) => id)).toEqual([lisbon.id, "v1"]);
});

test("a relation that is older than its consents shows what was agreed, whenever it is opened", async () => {
  const lists = galleryLists();
  await openTab(lists, tomsDirectory);
  const before = lists.in(toDana);
  await openTab(lists, withDanaFrom(addDays(tomsDirectory.relations[0]?.from ?? today, -400)));
  expect(lists.in(toDana)).toEqual(before);
});
