import { expect, test } from "vitest";
import { renewDealsLines } from "#app/commission/renewDealsLines.ts";
import type { Sooner } from "#domain/commission/ahead/lookAhead.ts";
import { addDays } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { showDealsLine } from "#domain/sharing/dealsLineEdits.ts";
import { monthOf } from "#domain/goal/dealsLine.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, lisbon, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";
import { theDay } from "../../domain/arbitraries.ts";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const march = theDay("2027-03-31");
const two: Sooner = { goal: lisbon.id, deals: 2n, paidBy: march };

async function letRead() {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  const line = { deals: 3, month: monthOf(march) };
  await model.goals.edit(lisbon.id, showDealsLine(dana.id, line, addDays(today, -3)));
  const read = (id: GoalId = lisbon.id) => {
    const row = lists.in(toDana).find((record) => record.id === id);
    return row?.kind === "shownGoal" ? row.sooner : undefined;
  };
  const kept = () => {
    const own = lists.in({ kind: "own", owner: tom.id }).find(({ id }) => id === lisbon.id);
    return own?.kind === "goal" ? own : undefined;
  };
  return { model, store, lists, read, kept };
}

test("numbers that changed are read by the one who was let read them, and kept with their day", async () => {
  const { model, read, kept } = await letRead();
  expect(read()).toEqual({ deals: 3, month: "2027-03" });
  expect(await renewDealsLines(model.goals, two, today)).toBe(true);
  expect(read()).toEqual({ deals: 2, month: "2027-03" });
  expect(kept()?.consents[0]?.sooner).toEqual({ deals: 2, month: "2027-03", on: today });
});

test("numbers that are the same are not written again", async () => {
  const { model, kept } = await letRead();
  await renewDealsLines(model.goals, two, today);
  const before = kept()?.revision;
  expect(await renewDealsLines(model.goals, two, addDays(today, 1))).toBe(true);
  expect(kept()?.revision).toBe(before);
});

test("a line that holds no longer, or of another goal now, is taken back and no other goal is told of", async () => {
  for (const sooner of [undefined, { ...two, goal: "kitchen" }]) {
    const { model, read, kept } = await letRead();
    expect(await renewDealsLines(model.goals, sooner, today)).toBe(true);
    expect(read()).toBeUndefined();
    expect(kept()?.consents).toEqual(lisbon.consents);
    expect(read("kitchen" as GoalId)).toBeUndefined();
  }
});
