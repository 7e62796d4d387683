import { expect, test } from "vitest";
import { chooseWords } from "#domain/merge/chooseWords.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { bareGoal } from "../../store/samples.ts";

const base: Goal = {
  ...bareGoal,
  title: "Lisbon",
  why: "We said so.",
  steps: [
    { id: "s1", text: "Ask for leave" },
    { id: "s2", text: "Book" },
  ],
};
const mine: Goal = {
  ...base,
  title: "Faro",
  why: "For us.",
  steps: [
    { id: "s1", text: "Ask Dana" },
    { id: "s2", text: "Book" },
  ],
};
const theirs: Goal = {
  ...base,
  title: "Porto",
  why: "For Ana.",
  steps: [
    { id: "s1", text: "Ask early" },
    { id: "s2", text: "Book" },
  ],
};
const { merged, clashes } = mergeRecords(base, mine, theirs);
const other = mergeRecords(base, theirs, mine).merged;

test("the fields in question are those that both changed", () => {
  expect(clashes.map(({ field }) => field)).toEqual(["steps/s1/text", "title", "why"]);
});

test("each field has the words that were chosen for it, and the rest is as it was", () => {
  const chosen = chooseWords(merged, other, new Set(["why", "steps/s1/text"]));
  expect(chosen).toEqual({ ...merged, why: "For Ana.", steps: theirs.steps });
  expect(chooseWords(merged, other, new Set())).toEqual(merged);
});

test("choosing the other words everywhere is the other side's merge", () => {
  expect(chooseWords(merged, other, new Set(clashes.map(({ field }) => field)))).toEqual(other);
});

test("a step removed since it clashed is back with the words that were chosen for it", () => {
  const removed = { ...merged, steps: merged.steps.filter(({ id }) => id !== "s1") };
  const field = "steps/s1/text";
  const wanted = [
    { id: "s2", text: "Book" },
    { id: "s1", text: "Ask early" },
  ];
  expect(chooseWords(removed, other, new Set([field]))).toEqual({ ...removed, steps: wanted });
  expect(chooseWords(removed, other, new Set(["why"])).steps).toEqual(removed.steps);
});

test("members that belong together are taken together, also when one is absent", () => {
  const reached: Goal = { ...base, status: "achieved", achievedOn: "2026-11-20" as never };
  const resting: Goal = { ...base, status: "resting" };
  expect(chooseWords(reached, resting, new Set(["status"]))).toEqual(resting);
  expect(chooseWords(resting, reached, new Set(["status"]))).toEqual(reached);
});
