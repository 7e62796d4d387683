import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { GoalUpdate, Progress } from "#domain/goal/goal.ts";
import { trendOf } from "#domain/goal/trendOf.ts";
import { anyGoalWithUpdates, goal, pounds, theInstant, today } from "../arbitraries.ts";

const before = (days: number) => addDays(today, -days);
const update = (id: string, ago: number, progress: Progress, part: Partial<GoalUpdate> = {}) =>
  ({ kind: "update", id, goal: goal().id, day: before(ago), text: "", progress, ...part }) as const;
const count = (done: number): Progress => ({ kind: "count", done, of: 10 });

test("a count is drawn by its updates, the last of a day standing for the day", () => {
  const counted = goal({ progress: count(6) });
  const updates = [
    update("b", 9, count(4)),
    update("a", 9, count(2)),
    update("c", 1, count(6)),
    update("d", 5, { kind: "feeling", score: 3 }),
  ];
  expect(trendOf(counted, updates)).toEqual([
    { day: before(9), share: 0.4, standing: count(4) },
    { day: before(1), share: 0.6, standing: count(6) },
  ]);
});

test("of one day's updates the one made last stands for the day, whatever their ids", () => {
  const at = (time: string) => theInstant(`${before(9)}T${time}:00Z`);
  const updates = [
    update("z", 9, count(1)),
    update("y", 9, count(2), { at: at("08:00") }),
    update("x", 9, count(3), { at: at("19:00") }),
    update("c", 1, count(6)),
  ];
  expect(trendOf(goal({ progress: count(6) }), updates)[0]?.standing).toEqual(count(3));
});

test("steps are drawn by the days they were done, also without an update", () => {
  const walked = goal({
    progress: { kind: "steps" },
    steps: [
      { id: "1", text: "One", doneOn: before(20) },
      { id: "2", text: "Two", doneOn: before(6) },
      { id: "3", text: "Three" },
      { id: "4", text: "Four" },
    ],
  });
  expect(trendOf(walked, [update("a", 2, { kind: "steps" })])).toEqual([
    { day: before(20), share: 0.25, standing: { kind: "steps", done: 1, of: 4 } },
    { day: before(6), share: 0.5, standing: { kind: "steps", done: 2, of: 4 } },
    { day: before(2), share: 0.5, standing: { kind: "steps", done: 2, of: 4 } },
  ]);
});

test("money is a share of the cost where both are known, else the owner's word, and never a sum", () => {
  const saving = goal({ progress: { kind: "money" }, money: { cost: pounds(1000) } });
  const trend = trendOf(saving, [
    update("a", 30, { kind: "money", word: "justBegun" }),
    update("b", 20, { kind: "money" }, { saved: pounds(250) }),
    update("c", 10, { kind: "money" }),
    update("d", 5, { kind: "money", word: "onTheWay" }, { saved: pounds(500) }),
  ]);
  expect(trend).toEqual([
    { day: before(30), share: 0.1, standing: { kind: "word", word: "justBegun" } },
    { day: before(20), share: 0.25, standing: { kind: "share" } },
    { day: before(5), share: 0.5, standing: { kind: "share" } },
  ]);
  expect(JSON.stringify(trend)).not.toContain("GBP");
});

test.each([
  ["one update", goal({ progress: count(1) }), [update("a", 1, count(1))]],
  [
    "done or not done",
    goal({ progress: { kind: "done", done: true } }),
    [update("a", 9, { kind: "done", done: false }), update("b", 1, { kind: "done", done: true })],
  ],
  [
    "no thing at all",
    goal({ progress: { kind: "none" } }),
    [update("a", 9, { kind: "none" }), update("b", 1, { kind: "none" })],
  ],
])("%s makes no trend", (_, some, updates) => {
  expect(trendOf(some, updates)).toEqual([]);
});

test("days rise, shares stay between nothing and all, and the order of updates does not matter", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, ({ goal: some, updates }) => {
      const trend = trendOf(some, updates);
      expect(trend.length).not.toBe(1);
      for (const [at, point] of trend.entries()) {
        expect(point.share).toBeGreaterThanOrEqual(0);
        expect(point.share).toBeLessThanOrEqual(1);
        expect(point.day < (trend[at + 1]?.day ?? "9999")).toBe(true);
      }
      expect(trendOf(some, updates.toReversed())).toEqual(trend);
    }),
  );
});
