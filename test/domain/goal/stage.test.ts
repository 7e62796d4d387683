import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Goal, GoalId, GoalUpdate, Progress } from "#domain/goal/goal.ts";
import { ownerStage, shownStage } from "#domain/goal/stage.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import {
  anyGoalWithUpdates,
  anyShownGoal,
  goal,
  nearDay,
  pounds,
  reader,
  shownGoal,
  theDay,
  theInstant,
  today,
} from "../arbitraries.ts";

const before = (days: number) => addDays(today, -days);
const written = (days: number) => theInstant(`${before(days)}T08:00:00Z`);

function update(daysAgo: number, progress: Progress = { kind: "steps" }): GoalUpdate {
  return {
    kind: "update",
    id: `u${daysAgo}`,
    goal: "goal-lisbon" as GoalId,
    day: before(daysAgo),
    text: "A line",
    progress,
  };
}

const steps = (done: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({
    id: `s${at}`,
    text: "Step",
    ...(at < done && { doneOn: before(60) }),
  }));

const lately = [update(3)];
const year: Partial<Goal> = { createdAt: written(100), targetDay: addDays(today, 100) };
const count = (done: number): Progress => ({ kind: "count", done, of: 10 });

const table: readonly (readonly [string, Partial<Goal>, readonly GoalUpdate[], string])[] = [
  ["kept close", { keptClose: true, status: "achieved" }, [], "gentle"],
  ["resting", { status: "resting", targetDay: before(5) }, [], "gentle"],
  ["let go", { status: "letGo" }, [], "gentle"],
  ["begun as a draft", { status: "draft", targetDay: before(5) }, [], "gentle"],
  ["in memory of somebody", { category: "tribute", targetDay: before(5) }, [], "gentle"],
  ["that is no thing at all", { progress: { kind: "none" } }, lately, "early"],
  [
    "reached, though its date is past",
    { status: "achieved", targetDay: before(5) },
    [],
    "achieved",
  ],
  ["on the first day of a trip", { targetDay: today, endDay: addDays(today, 7) }, [], "underWay"],
  ["on the last day of a trip", { targetDay: before(7), endDay: today }, [], "underWay"],
  ["the day after a trip", { targetDay: before(7), endDay: before(1) }, [], "passed"],
  ["the day after its date", { targetDay: before(1) }, [], "passed"],
  [
    "in the month it is meant for",
    { targetDay: before(20), datePrecision: "month" },
    lately,
    "imminent",
  ],
  ["the month after it", { targetDay: before(24), datePrecision: "month" }, lately, "passed"],
  [
    "this year, with weeks to go",
    { targetDay: today, datePrecision: "year", createdAt: written(5) },
    [],
    "new",
  ],
  ["on its date", { targetDay: today }, [], "imminent"],
  ["a trip in three weeks", { targetDay: addDays(today, 21) }, lately, "imminent"],
  [
    "a role in three weeks",
    { ...year, targetDay: addDays(today, 21), category: "career" },
    lately,
    "onTrack",
  ],
  ["written down 29 days ago", { createdAt: written(29) }, [], "new"],
  ["written down 30 days ago without a word since", { createdAt: written(30) }, [], "early"],
  ["without a word for 31 days", { createdAt: written(31) }, [], "quiet"],
  ["last mentioned 31 days ago", { ...year, steps: steps(4, 5) }, [update(31)], "quiet"],
  [
    "the same count at two updates",
    { ...year, progress: count(6) },
    [update(20, count(6)), update(3, count(6))],
    "stalled",
  ],
  [
    "a higher count at the second",
    { ...year, progress: count(6) },
    [update(20, count(5)), update(3, count(6))],
    "onTrack",
  ],
  [
    "no step between two updates",
    { ...year, steps: steps(3, 5) },
    [update(20), update(3)],
    "stalled",
  ],
  [
    "half the time gone and a tenth done",
    { ...year, progress: count(1) },
    [update(3, count(1))],
    "atRisk",
  ],
  [
    "half the time gone and half done",
    { ...year, progress: count(5) },
    [update(3, count(5))],
    "onTrack",
  ],
  [
    "half the time gone and little saved",
    { ...year, progress: { kind: "money" }, money: { cost: pounds(900), saved: pounds(90) } },
    lately,
    "atRisk",
  ],
  ["nothing to measure by", { createdAt: written(100) }, lately, "early"],
];

test.each(table)("a goal %s", (_, part, updates, stage) => {
  expect(ownerStage(goal(part), updates, today)).toBe(stage);
});

test("pairs that meet once in two months are not called quiet after one", () => {
  const quiet = goal({ ...year, createdAt: written(130), progress: count(6) });
  const said = (days: number) => [update(days, count(6))];
  expect(ownerStage(quiet, said(45), today, { interval: 60 })).toBe("onTrack");
  expect(ownerStage(quiet, said(121), today, { interval: 60 })).toBe("quiet");
});

test("every goal has exactly one stage on every day, whatever the order of its updates", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, nearDay, ({ goal: some, updates }, day) => {
      const stage = ownerStage(some, updates, day);
      expect(table.map(([, , , named]) => named).concat("quiet")).toContain(stage);
      expect(ownerStage(some, updates.toReversed(), day)).toBe(stage);
    }),
  );
});

test("updates of another goal have no say", () => {
  const foreign = { ...update(1), goal: "another" as GoalId };
  expect(ownerStage(goal({ createdAt: written(10) }), [foreign], today)).toBe("new");
});

test("what a reader is told is computed from what they were shown: money has no say in it", () => {
  const secret = goal({
    ...year,
    progress: { kind: "money" },
    money: { cost: pounds(900), saved: pounds(0) },
    consents: [{ reader, since: before(90), inInvites: true }],
  });
  const shown = projectGoal(secret, reader, today, lately);
  expect(ownerStage(secret, lately, today)).toBe("atRisk");
  expect(shown && shownStage(shown, today)).toBe("onTrack");
});

test("a reader sees a goal stand still only when they saw both lines", () => {
  const still = goal({
    ...year,
    progress: count(6),
    consents: [{ reader, since: before(10), inInvites: true }],
  });
  const updates = [update(20, count(6)), update(3, count(6))];
  const shown = projectGoal(still, reader, today, updates);
  const earlier = projectGoal(
    { ...still, consents: [{ reader, since: before(30), inInvites: true }] },
    reader,
    today,
    updates,
  );
  expect(shown && shownStage(shown, today)).toBe("onTrack");
  expect(earlier && shownStage(earlier, today)).toBe("stalled");
});

test("a goal that moves without a word is not quiet to a reader who sees it move", () => {
  const moving = goal({
    createdAt: written(100),
    progress: count(6),
    consents: [{ reader, since: before(90), inInvites: true }],
  });
  const stageWith = (...updates: readonly GoalUpdate[]) => {
    const shown = projectGoal(moving, reader, today, updates);
    return shown && shownStage(shown, today);
  };
  const bare = { ...update(3, count(6)), text: "" };
  expect(stageWith({ ...bare, moved: true })).toBe("onTrack");
  expect(stageWith(update(60, count(2)), { ...bare, moved: true })).toBe("onTrack");
  // What moved is not shown, such as what was saved: the reader heard of nothing.
  expect(stageWith({ ...bare, moved: false })).toBe("quiet");
});

test("a goal is not quiet to somebody who is shown it since lately", () => {
  const shownFor = (days: number) =>
    shownStage(shownGoal({ createdOn: before(100), since: before(days) }), today);
  expect([shownFor(1), shownFor(30), shownFor(31)]).toEqual(["early", "early", "quiet"]);
});

test("a step ticked on the goal's own page is a word about it to its owner too", () => {
  const ticked = (days: number) =>
    goal({ ...year, steps: [{ id: "s", text: "Step", doneOn: before(days) }] });
  expect(ownerStage(ticked(30), [], today)).toBe("onTrack");
  expect(ownerStage(ticked(31), [], today)).toBe("quiet");
});

test("the shown stage is total too, and never gentle", () => {
  fc.assert(
    fc.property(anyShownGoal, nearDay, (some, day) => {
      expect(shownStage(some, day)).not.toBe("gentle");
    }),
  );
  expect(shownStage(shownGoal(), today)).toBe("quiet");
});

const saving = (saved: number) =>
  goal({
    createdAt: theInstant("2026-09-01T08:00:00Z"),
    targetDay: theDay("2026-12-31"),
    progress: { kind: "money" },
    money: { cost: pounds(1000), saved: pounds(saved) },
  });

test("money is compared as of the last payday, since nobody has more in the middle of a month", () => {
  const midMonth = theDay("2026-11-15");
  const said = [{ ...update(0), day: midMonth }];
  // 75 of 121 days are gone, but only 60 had at the end of October, and 30 at the end of September.
  expect(ownerStage(saving(300), said, midMonth)).toBe("onTrack");
  expect(ownerStage(saving(290), said, midMonth)).toBe("atRisk");
  const paidLate = { lastPayday: theDay("2026-09-30") };
  expect(ownerStage(saving(290), said, midMonth, paidLate)).toBe("onTrack");
  expect(ownerStage(saving(400), said, midMonth, { lastPayday: midMonth })).toBe("atRisk");
});

test("a payday that is still to come, or of what is not money, changes nothing", () => {
  const counted = goal({ ...year, progress: count(1) });
  fc.assert(
    fc.property(nearDay, (lastPayday) => {
      expect(ownerStage(counted, lately, today, { lastPayday })).toBe("atRisk");
    }),
  );
  const ahead = { lastPayday: addDays(today, 30) };
  const now = { lastPayday: today };
  for (const saved of [0, 300, 500, 900])
    expect(ownerStage(saving(saved), lately, today, ahead)).toBe(
      ownerStage(saving(saved), lately, today, now),
    );
});

test("more saved never makes a goal late", () => {
  const amounts = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(amounts, amounts, nearDay, (one, other, lastPayday) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const late = (saved: number) =>
        ownerStage(saving(saved), lately, today, { lastPayday }) === "atRisk";
      expect(!late(less) && late(more)).toBe(false);
    }),
  );
});

test("the rules are asked in their order: what an earlier one says, no later one can change", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, nearDay, ({ goal: some, updates }, day) => {
      expect(ownerStage({ ...some, keptClose: true }, updates, day)).toBe("gentle");
      const open = { ...some, keptClose: false, category: "travel" as const };
      expect(ownerStage({ ...open, status: "resting" }, updates, day)).toBe("gentle");
      expect(ownerStage({ ...open, status: "achieved" }, updates, day)).toBe("achieved");
      const { datePrecision: _any, ...dated } = { ...open, status: "active" as const };
      const trip = { ...dated, targetDay: addDays(day, -1), endDay: addDays(day, 1) };
      expect(ownerStage(trip, updates, day)).toBe("underWay");
      const past = { ...dated, targetDay: addDays(day, -2), endDay: addDays(day, -1) };
      expect(ownerStage(past, updates, day)).toBe("passed");
      const { endDay: _last, ...near } = { ...dated, targetDay: addDays(day, 21) };
      expect(ownerStage(near, updates, day)).toBe("imminent");
    }),
  );
});
