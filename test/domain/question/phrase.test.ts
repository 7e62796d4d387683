import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findHidden } from "#domain/cleanText.ts";
import { goalPhrase } from "#domain/question/phrase.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { anyTitle } from "../arbitraries.ts";

test.each([
  ["Trip to Lisbon", "your trip to Lisbon"],
  ["My new kitchen", "your new kitchen"],
  ["The old family cottage by the sea", "your old family cottage by the sea"],
  ["Driving lessons", "your driving lessons"],
  ["Camping trip", "your camping trip"],
  ["Lisbon trip", "your Lisbon trip"],
  ["Japan trip 2027", "your Japan trip 2027"],
  ["MBA", "your MBA"],
  ["NEW CAR", "your new car"],
  ["New Kitchen Extension", "your new kitchen extension"],
  ["Trip with my sister", "your trip with your sister"],
  ["Weekend in Paris 🇫🇷", "your weekend in Paris 🇫🇷"],
  ["Learn Spanish", "your goal “Learn Spanish”"],
  ["Book flights", "your goal “Book flights”"],
  ["Buy a car", "your goal “Buy a car”"],
  ["I want to go home", "your goal “I want to go home”"],
  ["Move to enterprise", "your goal “Move to enterprise”"],
  ["<b>New car</b>", "your goal “<b>New car</b>”"],
  ['A "quiet" Thursday?!', "your goal “A quiet Thursday”"],
  ["טיול ללונדון", "your goal “טיול ללונדון”"],
  ["🏖️", "your goal “🏖️”"],
  ["Save £18,000", "your goal"],
  ["?", "your goal"],
])("%s is spoken of as %s", (title, phrase) => {
  expect(goalPhrase({ title }).your).toBe(phrase);
});

test("the owner's own phrase is preferred, without its article", () => {
  expect(goalPhrase({ title: "Learn Spanish", phrase: "the Spanish lessons" }).your).toBe(
    "your Spanish lessons",
  );
  expect(goalPhrase({ title: "Learn Spanish", phrase: "the" }).your).toBe(
    "your goal “Learn Spanish”",
  );
  expect(goalPhrase({ title: "Learn Spanish", phrase: "£500 course" }).masked).toBe(true);
});

test("the writer's own voice turns the owner with it", () => {
  expect(goalPhrase({ title: "Trip with my sister" }).my).toBe("my trip with my sister");
  expect(goalPhrase({ title: "Learn Spanish" }).my).toBe("my goal “Learn Spanish”");
});

test("every title gives a phrase that fits a sentence: short, whole, without an amount", () => {
  fc.assert(
    fc.property(anyTitle, fc.option(anyTitle, { nil: undefined }), (title, phrase) => {
      const { your, masked } = goalPhrase(phrase === undefined ? { title } : { title, phrase });
      expect(your.startsWith("your ")).toBe(true);
      expect(your.length).toBeLessThanOrEqual(75);
      expect(your.isWellFormed()).toBe(true);
      expect(tellsAmount(your)).toBe(false);
      expect(your).not.toMatch(/[?!{}]| {2}/u);
      expect(findHidden(your)).toBeUndefined();
      expect(your.split("\u201c")).toHaveLength(your.split("\u201d").length);
      expect(masked).toBe(your === "your goal");
    }),
    { numRuns: 200 },
  );
});
