import { expect, test } from "vitest";
import { categories } from "#domain/goal/category.ts";
import { guessCategory } from "#domain/goal/guessCategory.ts";
import { startsClose } from "#domain/goal/startsClose.ts";
import { goal } from "../arbitraries.ts";

test.each([
  ["Trip to Lisbon", "travel"],
  ["My new kitchen", "home"],
  ["New car", "purchase"],
  ["Driving lessons", "education"],
  ["Learn Spanish", "education"],
  ["Half-marathon in May", "health"],
  ["Our wedding", "family"],
  ["Clear the credit card", "security"],
  ["Charity bike ride", "giving"],
  ["Lead a team", "career"],
  ["A quiet Thursday", "time"],
  ["Finish my novel", "creative"],
  ["Trip in memory of Gran", "tribute"],
])("%s suggests %s", (title, category) => {
  expect(guessCategory(title)).toBe(category);
});

test("a title that says nothing suggests nothing", () => {
  for (const title of ["", "🏖️", "Something", "טיול ללונדון"])
    expect(guessCategory(title)).toBeUndefined();
});

test.each([
  ["Trip to Lisbon", "travel", false],
  ["Trip to Lisbon after my surgery", "travel", true],
  ["Pilgrimage to Santiago", "travel", true],
  ["Baby's room", "home", true],
  ["Quite a long deadline", "other", false],
  ["A conservatory", "home", false],
  ["Leave my job by June", "career", true],
  ["A new job", "career", true],
  ["A new role", "career", false],
  ["Run for diabetes", "giving", true],
  ["SOBER\u00A0since May", "other", true],
  ["Passed away, not forgotten", "other", true],
  ["Career fair", "career", false],
  ["Anything", "health", true],
  ["Anything", "tribute", true],
] as const)("%s as %s starts close: %s", (title, category, close) => {
  expect(startsClose(goal({ title, category }))).toBe(close);
});

test("wording never makes the start less cautious than the category", () => {
  for (const category of categories)
    expect(startsClose(goal({ title: "Died", category }))).toBe(true);
});
