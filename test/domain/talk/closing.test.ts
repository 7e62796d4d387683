import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import { lastTalk, talkToClose } from "#domain/talk/closing.ts";
import { linesAbout } from "#domain/talk/linesAbout.ts";
import { wrapUpOf, type WrapUp } from "#domain/talk/said.ts";
import { now, theDay, today } from "../arbitraries.ts";

const questions = (day: string): ChosenQuestions => ({
  kind: "questions",
  id: `questions-${day}`,
  day: theDay(day),
  questions: [],
  chosenAt: now,
});
const closed = (day: string, part: Partial<WrapUp> = {}): WrapUp =>
  wrapUpOf({ day: theDay(day), outcome: "held", asked: [], lines: [], closedAt: now, ...part });

test("a talk waits to be closed once its day has come, until either closes it or a later one", () => {
  const mine = [questions("2026-11-20"), questions("2026-11-30")];
  expect(talkToClose({ mine, theirs: [] }, today)).toBe("2026-11-20");
  expect(talkToClose({ mine: [], theirs: mine }, today)).toBe("2026-11-20");
  expect(talkToClose({ mine, theirs: [closed("2026-11-20")] }, today)).toBeUndefined();
  expect(talkToClose({ mine, theirs: [closed("2026-11-22")] }, today)).toBeUndefined();
  expect(talkToClose({ mine, theirs: [closed("2026-11-13")] }, today)).toBe("2026-11-20");
});

const calendar = (met: readonly string[], ahead: readonly string[] = []) => ({
  met: met.map(theDay),
  ahead: ahead.map(theDay),
});

test("a talk that has not begun does not wait, whatever was chosen for its day", () => {
  const said = { mine: [questions("2026-11-23")], theirs: [] };
  expect(talkToClose(said, today, calendar([], ["2026-11-23"]))).toBeUndefined();
  expect(talkToClose(said, today, calendar([], ["2026-11-30"]))).toBe("2026-11-23");
  // Two on one day: the first of them is over.
  expect(talkToClose(said, today, calendar(["2026-11-23"], ["2026-11-23"]))).toBe("2026-11-23");
});

test("a talk of long ago is let be, and one the calendar knows is asked about without questions", () => {
  expect(talkToClose({ mine: [questions("2026-11-09")], theirs: [] }, today)).toBeUndefined();
  expect(talkToClose({ mine: [], theirs: [] }, today, calendar(["2026-11-23"]))).toBe("2026-11-23");
  expect(talkToClose({ mine: [], theirs: [] }, today, calendar(["2026-11-24"]))).toBeUndefined();
});

test("last time is the latest day either closed, held where either says so", () => {
  expect(lastTalk({ mine: [], theirs: [] })).toBeUndefined();
  const theirs = [closed("2026-11-20")];
  const mine = [closed("2026-11-13"), closed("2026-11-20", { outcome: "missed" })];
  expect(lastTalk({ mine, theirs })).toMatchObject({
    day: "2026-11-20",
    held: true,
    closed: [{ by: "me" }, { by: "other" }],
  });
  expect(lastTalk({ mine, theirs: [] })?.held).toBe(false);
});

test("what was said of a goal goes with the goal", () => {
  const [lisbon, house] = ["lisbon" as GoalId, "house" as GoalId];
  const wrote = [
    closed("2026-11-13", { lines: [{ goal: lisbon, text: "Flights" }] }),
    closed("2026-11-20", {
      lines: [
        { goal: lisbon, text: "Booked" },
        { goal: house, text: "Offer" },
      ],
    }),
  ];
  expect(linesAbout(wrote, (goal) => goal === lisbon).map(({ text }) => text)).toEqual([
    "Booked",
    "Flights",
  ]);
});
