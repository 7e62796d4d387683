import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isNamedIn } from "#domain/invite/isNamedIn.ts";
import { goalPhrase } from "#domain/question/phrase.ts";

const lisbon = { title: "Trip to Lisbon" };

test.each([
  ["Your trip to Lisbon: 3 of 5 steps done", true],
  ["My trip to Lisbon: under way", true],
  ["How are the plans coming together for your trip to Lisbon?", true],
  ["Your trip to Porto: coming up", false],
  ["What would you most like to use this time for?", false],
])("%s names a trip to Lisbon: %s", (line, named) => {
  expect(isNamedIn(lisbon, ["Our 1-1", line])).toBe(named);
});

test("a goal that no invite can name is in none", () => {
  expect(isNamedIn({ title: "Save £18,000" }, ["How is your goal coming along?"])).toBe(false);
});

test("whatever a title is, the line that says its phrase names it, and no line does not", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (title) => {
      const { your, masked } = goalPhrase({ title });
      expect(isNamedIn({ title }, [`What about ${your}?`])).toBe(!masked);
      expect(isNamedIn({ title }, [])).toBe(false);
    }),
  );
});
