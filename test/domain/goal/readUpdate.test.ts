import { expect, test } from "vitest";
import type { Goal } from "#domain/goal/goal.ts";
import {
  isFull,
  longestLine,
  readUpdate,
  savedIn,
  type UpdateDraft,
} from "#domain/goal/readUpdate.ts";
import { goal, pounds, today } from "../arbitraries.ts";

const steps = [
  { id: "1", text: "Choose", doneOn: today },
  { id: "2", text: "Book" },
];
const walked = goal({ steps });
const draft = (of: Goal, part: Partial<UpdateDraft> = {}): UpdateDraft => ({
  progress: of.progress,
  stepsDone: new Set(of.steps.flatMap(({ id, doneOn }) => (doneOn ? [id] : []))),
  line: "",
  saved: "",
  gotThere: false,
  ...part,
});
const problemOf = (of: Goal, part: Partial<UpdateDraft>) => {
  const read = readUpdate(of, draft(of, part));
  return read.status === "problem" ? read.problem : undefined;
};
const costly = goal({ money: { cost: pounds(90_000) } });

test("a line is kept as it is read, without what nobody sees", () => {
  const read = readUpdate(walked, draft(walked, { line: "  Flights   are booked " }));
  expect(read).toMatchObject({ status: "good", input: { text: "Flights are booked" } });
});

test.each<[string, Goal, Partial<UpdateDraft>, object]>([
  ["nothing at all", walked, {}, { field: "line", kind: "nothingSaid" }],
  ["a blank line", walked, { line: " " }, { field: "line", kind: "nothingSaid" }],
  [
    "a line of 501 characters",
    walked,
    { line: "a".repeat(longestLine + 1) },
    { field: "line", kind: "tooLong", length: 501, most: 500 },
  ],
  [
    "a character that turns the line round",
    walked,
    { line: "ab\u202Ec" },
    { field: "line", kind: "hiddenCharacter", at: 2 },
  ],
  ["no amount", costly, { saved: "lots" }, { field: "saved", kind: "notAnAmount" }],
  ["less than nothing", costly, { saved: "-5" }, { field: "saved", kind: "negative" }],
])("%s is not kept", (_, of, part, problem) => {
  expect(problemOf(of, part)).toMatchObject(problem);
});

test.each<[string, Goal, Partial<UpdateDraft>]>([
  ["a tick", walked, { stepsDone: new Set(["1", "2"]) }],
  ["a tick taken back", walked, { stepsDone: new Set() }],
  [
    "a slider",
    goal({ progress: { kind: "feeling", score: 4 } }),
    { progress: { kind: "feeling", score: 5 } },
  ],
  ["what there is now", costly, { saved: "120" }],
])("%s is an update without a line", (_, of, part) => {
  expect(readUpdate(of, draft(of, part))).toMatchObject({ status: "good", input: { text: "" } });
});

test("what there is now is asked in the goal's currency, of its cost or of what is saved", () => {
  const saving = goal({ money: { saved: pounds(10_000) } });
  expect([savedIn(costly), savedIn(saving), savedIn(goal())]).toEqual(["GBP", "GBP", undefined]);
  expect(readUpdate(saving, draft(saving, { saved: "250" }))).toMatchObject({
    input: { saved: pounds(25_000) },
  });
  expect(problemOf(saving, { saved: "100" })).toMatchObject({ kind: "nothingSaid" });
});

test.each<[string, Goal, Partial<UpdateDraft>, boolean]>([
  ["every step", walked, { stepsDone: new Set(["1", "2"]) }, true],
  ["all but one step", walked, {}, false],
  ["no steps at all", goal(), {}, false],
  ["the last of a count", goal(), { progress: { kind: "count", done: 9, of: 9 } }, true],
  ["done", goal(), { progress: { kind: "done", done: true } }, true],
  ["ten of ten", goal(), { progress: { kind: "feeling", score: 10 } }, true],
  ["the last word", goal(), { progress: { kind: "money", word: "there" } }, true],
  ["the whole cost", costly, { progress: { kind: "money" }, saved: "900" }, true],
  ["most of the cost", costly, { progress: { kind: "money" }, saved: "899" }, false],
  ["no thing at all", goal(), { progress: { kind: "none" } }, false],
])("%s: all of it is there is %3$s", (_, of, part, full) => {
  expect(isFull(of, draft(of, part))).toBe(full);
  const read = readUpdate(of, draft(of, { ...part, line: "There", gotThere: true }));
  // Only where all of it is there can somebody have got there.
  expect(read).toMatchObject({ status: "good", gotThere: full });
});
