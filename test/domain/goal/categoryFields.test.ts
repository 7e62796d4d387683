import * as fc from "fast-check";
import { expect, test } from "vitest";
import { categories } from "#domain/goal/category.ts";
import { partsOf, usualMeasure } from "#domain/goal/categoryFields.ts";

const every = ["date", "lastDay", "measure", "money", "phrase", "plan", "steps", "why"];

test("each kind asks for every part once, first or under more, so that nothing typed is out of reach", () => {
  fc.assert(
    fc.property(fc.constantFrom(...categories), (category) => {
      const { first, more } = partsOf(category);
      expect([...first, ...more].toSorted()).toEqual(every);
    }),
  );
});

test("no kind asks for more than four things first, and each for why it matters", () => {
  for (const category of categories) {
    const { first } = partsOf(category);
    expect(first.length).toBeLessThanOrEqual(4);
    expect(first).toContain("why");
  }
});

test.each([
  ["purchase", "money", "money"],
  ["travel", "lastDay", "steps"],
  ["security", "money", "money"],
  ["career", "steps", "steps"],
] as const)(
  "a goal of the kind %s asks for %s first and is measured in %s",
  (kind, part, measure) => {
    expect(partsOf(kind).first).toContain(part);
    expect(usualMeasure(kind)).toBe(measure);
  },
);

test.each(["time", "tribute"] as const)(
  "of the kind %s nothing is measured or asked first but why",
  (kind) => {
    expect(partsOf(kind).first).toEqual(["why"]);
    expect(usualMeasure(kind)).toBe("none");
  },
);

test("money is asked first only where it is the point", () => {
  const asking = categories.filter((kind) => partsOf(kind).first.includes("money"));
  expect(asking).toEqual(["purchase", "home", "security"]);
});
