import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { winsOf, yearsOfWins } from "#domain/goal/winsOf.ts";
import { anyGoalWithUpdates, goal } from "../arbitraries.ts";

const day = (text: string) => text as Day;
const line = (id: string, on: string, text: string, of = goal().id) =>
  ({ kind: "update", id, goal: of, day: day(on), text, progress: { kind: "steps" } }) as const;

const lisbon = goal({
  title: "Lisbon",
  steps: [
    { id: "1", text: "Ask Maya", doneOn: day("2026-10-20") },
    { id: "2", text: "Book the flights" },
  ],
});
const bike = goal({
  id: "bike" as GoalId,
  title: "A steel bicycle",
  status: "achieved",
  achievedOn: day("2026-11-02"),
});

test("a year holds its steps, lines and reached goals by month, newest first", () => {
  const updates = [line("a", "2026-10-20", "She said yes."), line("b", "2026-11-16", "Flights.")];
  expect(winsOf([lisbon, bike], updates, "2026")).toEqual([
    {
      month: "2026-11",
      first: "2026-11-16",
      wins: [
        expect.objectContaining({ kind: "line", text: "Flights.", title: "Lisbon" }),
        expect.objectContaining({ kind: "reached", title: "A steel bicycle" }),
      ],
    },
    {
      month: "2026-10",
      first: "2026-10-20",
      wins: [
        expect.objectContaining({ kind: "step", text: "Ask Maya" }),
        expect.objectContaining({ kind: "line", text: "She said yes." }),
      ],
    },
  ]);
});

test("what a goal that was let go brought still counts; a bare move and a lost goal's line do not", () => {
  const gone = { ...lisbon, status: "letGo" as const };
  const updates = [
    line("a", "2026-10-21", ""),
    line("b", "2026-10-22", "Of a goal that was removed", "removed" as GoalId),
  ];
  expect(winsOf([gone], updates, "2026").flatMap(({ wins }) => wins)).toEqual([
    expect.objectContaining({ kind: "step", text: "Ask Maya" }),
  ]);
});

test("a goal that was taken up again is reached no longer", () => {
  const again = { ...bike, status: "active" as const };
  expect(winsOf([again], [], "2026")).toEqual([]);
});

test("the years on offer are those with wins, and this one", () => {
  const old = line("a", "2024-01-05", "Long ago.");
  expect(yearsOfWins([lisbon], [old], "2027")).toEqual(["2027", "2026", "2024"]);
});

test("every win stands in exactly one year and one month, whatever order the rows come in", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, ({ goal: some, updates }) => {
      const years = yearsOfWins([some], updates, "2026");
      const all = years.flatMap((year) => winsOf([some], updates, year));
      const done = some.steps.filter(({ doneOn }) => doneOn !== undefined).length;
      const lines = updates.filter(({ text }) => text !== "").length;
      const reached = some.status === "achieved" && some.achievedOn !== undefined ? 1 : 0;
      expect(all.flatMap(({ wins }) => wins)).toHaveLength(done + lines + reached);
      for (const { month, wins } of all)
        expect(wins.every((win) => win.day.startsWith(month))).toBe(true);
      const again = years.flatMap((year) => winsOf([some], updates.toReversed(), year));
      expect(again).toEqual(all);
    }),
  );
});
