import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { GoalEdit } from "#domain/goal/reviseGoal.ts";
import { holdBack, keepClose, showNobody } from "#domain/sharing/consentEdits.ts";
import type { TabModel } from "#app/tabModel.ts";
import { addDays } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { dana, goal, team, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists, type MemoryLists } from "#support/memoryStore.ts";
import { openTab } from "#support/openTab.ts";
import { anyGoalWithUpdates } from "../../domain/arbitraries.ts";

// Whyever somebody sees nothing of a goal, they see the very bytes they would if it had never been.

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;
const since = addDays(today, -30);

const shown: Partial<Goal> = {
  status: "active",
  keptClose: false,
  consents: [{ reader: dana.id, since, inInvites: true }],
  wall: [{ team: team.id, since, why: true }],
};
const tender = goal("tender", "Sober since May", { ...shown, why: "For the children" });

const edited = (edit: GoalEdit) => (model: TabModel) => model.goals.edit(tender.id, edit);

/** Every way in which its owner lets nobody see it; the last also takes back all the rest. */
const ways: Readonly<Record<string, (model: TabModel) => Promise<unknown>>> = {
  "kept close": edited(keepClose(true)),
  resting: (model) => model.goals.take(tender.id, "rest"),
  "let go": edited(() => ({ status: "letGo" })),
  "a draft again": edited(() => ({ status: "draft" })),
  "shown to nobody": edited(showNobody()),
  removed: (model) => model.goals.remove(tender.id).saved,
};

/** What a reader gets: the rows, whatever their order in the list. */
function bytes(lists: MemoryLists, place: typeof toDana | typeof wall): string {
  return JSON.stringify(lists.in(place).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

async function opened(records: readonly OwnRecord[]) {
  const lists = memoryLists();
  lists.plant(own, ...records);
  const { model } = await openTab(lists, tomsDirectory);
  return { lists, model };
}

const others = fc.uniqueArray(
  anyGoalWithUpdates.map((some) => ({
    ...some,
    goal: { ...some.goal, ...shown, title: some.goal.title.slice(0, 200) },
  })),
  { maxLength: 2, selector: (some) => some.goal.id },
);

test.each(Object.keys(ways))("a goal that is %s reads as one that never was", async (way) => {
  await fc.assert(
    fc.asyncProperty(others, async (some) => {
      const rest = some.flatMap((one): OwnRecord[] => [one.goal, ...one.updates]);
      const { lists: never } = await opened(rest);
      const { lists, model } = await opened([...rest, tender]);
      expect(bytes(lists, toDana)).toContain("Sober since May");
      expect(bytes(lists, wall)).toContain("Sober since May");
      await ways[way]?.(model);
      expect(bytes(lists, toDana)).toBe(bytes(never, toDana));
      expect(bytes(lists, wall)).toBe(bytes(never, wall));
    }),
    { numRuns: 25 },
  );
});

test("not this time reads as never to the one it is about, and the wall is as it was", async () => {
  const { lists: never } = await opened([]);
  const { lists, model } = await opened([tender]);
  const before = bytes(lists, wall);
  await model.goals.edit(tender.id, holdBack(dana.id, addDays(today, 14)));
  expect(bytes(lists, toDana)).toBe(bytes(never, toDana));
  expect(bytes(lists, wall)).toBe(before);
});

test("one who takes no part reads as one who has nothing", async () => {
  const { lists: never } = await opened([]);
  const { lists, model } = await opened([tender]);
  await model.participation.set(false);
  expect(bytes(lists, toDana)).toBe(bytes(never, toDana));
  expect(bytes(lists, wall)).toBe(bytes(never, wall));
});
