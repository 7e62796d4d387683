import * as fc from "fast-check";
import { expect, test } from "vitest";
import { categories } from "#domain/goal/category.ts";
import { nextPrompt, type Prompt, type PromptFacts } from "#domain/goal/nextPrompt.ts";

const blank: PromptFacts = {
  title: "A trip to Lisbon",
  category: "travel",
  measure: "steps",
  countOf: "",
  cost: "",
  targetDay: "",
  why: "",
  obstacle: "",
  ifThen: "",
  steps: [],
};
const none = new Set<Prompt>();
const dated = { ...blank, targetDay: "2027-05-08" };
const stepped = { ...dated, steps: [{ text: "Ask Ana" }] };
const meant = { ...stepped, why: "Ten years ago we said we would." };
const hindered = { ...meant, obstacle: "Quarter end" };

test.each([
  ["nothing before there is a title", { ...blank, title: "  " }, undefined],
  ["which one, of a single word", { ...blank, title: "Travel" }, "specific"],
  ["by when", blank, "byWhen"],
  ["what it costs, of money put aside", { ...dated, measure: "money" }, "measure"],
  ["out of how many, of a count", { ...dated, measure: "count" }, "measure"],
  ["a first step", dated, "firstStep"],
  ["a first step, of an empty one", { ...dated, steps: [{ text: " " }] }, "firstStep"],
  ["why", stepped, "why"],
  ["what could get in the way", meant, "obstacle"],
  ["what to do then", hindered, "ifThen"],
  ["nothing more", { ...hindered, ifThen: "A week later" }, undefined],
  ["nothing of a tribute", { ...blank, category: "tribute" }, undefined],
  ["only why, of what is no thing at all", { ...blank, measure: "none" }, "why"],
  ["only why, of time", { ...blank, title: "Thursdays", category: "time" }, "why"],
  ["no date of people", { ...blank, category: "family", why: "Them" }, undefined],
  [
    "nothing of a title without spaces in a script that has none",
    { ...meant, title: "家族旅行", obstacle: "x", ifThen: "y" },
    undefined,
  ],
] as const)("the form asks %s", (_, facts, prompt) => {
  expect(nextPrompt(facts, none)).toBe(prompt);
});

const anyFacts: fc.Arbitrary<PromptFacts> = fc.record({
  title: fc.constantFrom("", "Travel", "A trip to Lisbon"),
  category: fc.constantFrom(...categories),
  measure: fc.constantFrom("steps", "count", "done", "feeling", "money", "none"),
  countOf: fc.constantFrom("", "30"),
  cost: fc.constantFrom("", "900"),
  targetDay: fc.constantFrom("", "2027-05-08"),
  why: fc.constantFrom("", "Because"),
  obstacle: fc.constantFrom("", "Quarter end"),
  ifThen: fc.constantFrom("", "A week later"),
  steps: fc.constantFrom([], [{ text: "Ask" }]),
});

test("what is dismissed never comes back, and dismissing all there is ends it", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const dismissed = new Set<Prompt>();
      for (let asked = nextPrompt(facts, dismissed); asked; asked = nextPrompt(facts, dismissed)) {
        expect(dismissed.has(asked)).toBe(false);
        dismissed.add(asked);
      }
      expect(dismissed.size).toBeLessThanOrEqual(7);
    }),
  );
});

test("what is no thing at all is never asked for a date, a measure or a step", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(["why", undefined]).toContain(nextPrompt({ ...facts, measure: "none" }, none));
    }),
  );
});
