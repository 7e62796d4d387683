import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  achieve,
  applyFields,
  createGoal,
  letGo,
  rest,
  reviseGoal,
  takeUp,
} from "#domain/goal/reviseGoal.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { anyGoal, anyTitle, goal, now, theInstant, today } from "../arbitraries.ts";

const later = theInstant("2026-11-24T10:00:00Z");

test("a new goal is its owner's alone", () => {
  const made = createGoal(
    {
      title: "Canal boat",
      category: "purchase",
      progress: { kind: "done", done: false },
      steps: [],
      keptClose: false,
    },
    { id: "new" as GoalId, now, rank: 2 },
  );
  expect(made).toMatchObject({
    status: "active",
    consents: [],
    wall: [],
    revision: 1,
    createdAt: now,
    updatedAt: now,
  });
});

test("every change raises the revision by one and is dated, and no change does nothing", () => {
  fc.assert(
    fc.property(anyGoal, anyTitle, (some, title) => {
      const revised = reviseGoal(some, { title }, later);
      const changed = title !== some.title;
      expect(revised.revision).toBe(some.revision + (changed ? 1 : 0));
      expect(revised.updatedAt).toBe(changed ? later : some.updatedAt);
      expect({ ...revised, title: "", revision: 0, updatedAt: later }).toEqual({
        ...some,
        title: "",
        revision: 0,
        updatedAt: later,
      });
    }),
  );
});

test("a part given as undefined is taken away, and never kept as an empty key", () => {
  const revised = reviseGoal(goal({ why: "Sun", targetDay: today }), { why: undefined }, later);
  expect("why" in revised).toBe(false);
  expect(revised.targetDay).toBe(today);
});

test("a field emptied in the form is empty in the goal, and consents stay", () => {
  const before = goal({
    why: "Sun",
    obstacle: "Time",
    wall: [{ team: "t" as never, since: today, why: true }],
  });
  const { title, category, progress, steps, keptClose } = before;
  const after = applyFields(before, { title, category, progress, steps, keptClose }, later);
  expect(after).toEqual(goal({ wall: before.wall, revision: 2, updatedAt: later }));
});

test("a goal is reached, rested, let go and taken up again", () => {
  const reached = achieve(goal(), today, later);
  expect(reached).toMatchObject({ status: "achieved", achievedOn: today, revision: 2 });
  expect(takeUp(reached, later)).toEqual(goal({ revision: 3, updatedAt: later }));
  expect(rest(goal(), later).status).toBe("resting");
  expect(letGo(goal(), true, later).status).toBe("letGo");
});

test("letting go keeps the picture or not, as its owner says, and nothing else changes", () => {
  const pictured = goal({ picture: { thumbnail: "data:image/png;base64,AA", alt: "A tram" } });
  expect(letGo(pictured, true, later)).toEqual({
    ...pictured,
    status: "letGo",
    revision: 2,
    updatedAt: later,
  });
  expect(letGo(pictured, false, later)).toEqual(
    goal({ status: "letGo", revision: 2, updatedAt: later }),
  );
});

test("a goal taken up again can be opened as reached a second time", () => {
  const opened = { ...achieve(goal(), today, later), celebratedOn: today };
  expect(takeUp(opened, later)).not.toHaveProperty("celebratedOn");
});
