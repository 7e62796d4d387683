import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { GoalDraft } from "#domain/goal/goalDraft.ts";
import { readGoalDraft, validateGoal } from "#domain/goal/readGoalDraft.ts";
import { anyProgress, anyText, anyTitle } from "../arbitraries.ts";

const draft: GoalDraft = {
  title: "Trip to Lisbon",
  progress: { kind: "steps" },
  steps: [],
  keptClose: false,
};
const step = (text: string) => ({ id: "s", text });

test.each([
  ["nothing", { title: "" }, { field: "title", kind: "empty" }],
  ["spaces alone", { title: " \t\n " }, { field: "title", kind: "empty" }],
  [
    "256 units",
    { title: "x".repeat(256) },
    { field: "title", kind: "tooLong", length: 256, most: 255 },
  ],
  [
    "128 emoji, which are 256 units",
    { title: "🎈".repeat(128) },
    { field: "title", kind: "tooLong", length: 256, most: 255 },
  ],
  [
    "a direction override",
    { title: "ab\u202Ecd" },
    { field: "title", kind: "hiddenCharacter", at: 2, code: "U+202E" },
  ],
  [
    "a control",
    { why: "so\u0000what" },
    { field: "why", kind: "hiddenCharacter", at: 2, code: "U+0000" },
  ],
  [
    "half an emoji",
    { title: "x\uD83C" },
    { field: "title", kind: "hiddenCharacter", at: 1, code: "U+D83C" },
  ],
  [
    "a day no calendar has",
    { targetDay: "2027-02-30" },
    { field: "targetDay", kind: "notADay", text: "2027-02-30" },
  ],
  ["words for a day", { targetDay: "soon" }, { field: "targetDay", kind: "notADay", text: "soon" }],
  [
    "an end before the start",
    { targetDay: "2027-02-10", endDay: "2027-02-01" },
    { field: "endDay", kind: "endBeforeStart" },
  ],
  ["an end alone", { endDay: "2027-02-01" }, { field: "endDay", kind: "endWithoutStart" }],
  [
    "a count to nothing",
    { progress: { kind: "count", done: 0, of: 0 } },
    { field: "progress", kind: "outOfRange", least: 1, most: Number.MAX_SAFE_INTEGER },
  ],
  [
    "a negative count",
    { progress: { kind: "count", done: -1, of: 5 } },
    { field: "progress", kind: "negative" },
  ],
  [
    "half a lesson",
    { progress: { kind: "count", done: 0.5, of: 5 } },
    { field: "progress", kind: "notWhole" },
  ],
  [
    "a count of NaN",
    { progress: { kind: "count", done: 1, of: Number.NaN } },
    { field: "progress", kind: "outOfRange", least: 1, most: Number.MAX_SAFE_INTEGER },
  ],
  [
    "a feeling of eleven",
    { progress: { kind: "feeling", score: 11 } },
    { field: "progress", kind: "outOfRange", least: 0, most: 10 },
  ],
  [
    "an empty step",
    { steps: [step("Fly"), step(" ")] },
    { field: "steps", step: 1, kind: "empty" },
  ],
  [
    "a step on no day",
    { steps: [{ ...step("Fly"), due: "2027-13-01" }] },
    { field: "steps", step: 0, kind: "notADay", text: "2027-13-01" },
  ],
  [
    "31 steps",
    { steps: Array.from({ length: 31 }, () => step("Fly")) },
    { field: "steps", kind: "tooMany", count: 31, most: 30 },
  ],
  ["a negative cost", { cost: "-5", currency: "GBP" }, { field: "cost", kind: "negative" }],
  [
    "a cost in words",
    { cost: "lots", currency: "GBP" },
    { field: "cost", kind: "notAnAmount", text: "lots" },
  ],
  [
    "pence of a yen",
    { saved: "10.50", currency: "JPY" },
    { field: "saved", kind: "notAnAmount", text: "10.50" },
  ],
  [
    "a currency that is none",
    { cost: "5", currency: "pounds" },
    { field: "currency", kind: "unknownCurrency", text: "pounds" },
  ],
] as const)("%s is refused at its field", (_, part, problem) => {
  expect(validateGoal({ ...draft, ...part })).toEqual([problem]);
});

test("all that is wrong is told at once, in the order of the form", () => {
  const problems = validateGoal({
    ...draft,
    title: "",
    targetDay: "x",
    cost: "?",
    currency: "GBP",
  });
  expect(problems.map(({ field }) => field)).toEqual(["title", "targetDay", "cost"]);
});

test("texts are kept composed, in single spaces and without unseen marks", () => {
  const read = readGoalDraft({
    ...draft,
    title: "  Cafe\u0301 \u200F in\u00A0\u00ADLisbon\t",
    why: "One\r\n\r\n\r\n\r\n  two  ",
    cost: "1,250.50",
    currency: "gbp",
  });
  expect(read.status === "good" && read.fields).toEqual({
    title: "Café in Lisbon",
    category: "travel",
    why: "One\n\ntwo",
    progress: { kind: "steps" },
    steps: [],
    money: { cost: { amount: 125_050, currency: "GBP" } },
    keptClose: false,
  });
});

test("every draft is either good or told what is wrong, and what is good fits its column", () => {
  const anyDraft = fc.record({
    title: anyTitle,
    why: anyText,
    targetDay: fc.constantFrom("", "2027-01-01", "2027-02-29"),
    progress: anyProgress,
    steps: fc.array(fc.record({ id: fc.uuid(), text: anyText }), { maxLength: 3 }),
    keptClose: fc.boolean(),
  });
  fc.assert(
    fc.property(anyDraft, (some) => {
      const read = readGoalDraft(some);
      const title = read.status === "good" ? read.fields.title : "";
      expect(validateGoal(some)).toHaveLength(read.status === "good" ? 0 : read.problems.length);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(title === "").toBe(validateGoal(some).length > 0);
      expect(readGoalDraft({ ...some, title: title || some.title })).toEqual(read);
    }),
  );
});
