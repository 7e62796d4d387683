import * as fc from "fast-check";
import { expect, test } from "vitest";
import { categories, type Category } from "#domain/goal/category.ts";
import { partsOf, usualMeasure, type FormPart } from "#domain/goal/categoryFields.ts";

const every: readonly FormPart[] = [
  "date",
  "lastDay",
  "measure",
  "money",
  "phrase",
  "plan",
  "steps",
  "why",
];

const asked = (category: Category, filled: readonly FormPart[] = []): readonly FormPart[] => {
  const { first, more } = partsOf(category, (part) => filled.includes(part));
  return [...first, ...more];
};

test("each kind asks for a part once, and what was typed is never out of reach", () => {
  fc.assert(
    fc.property(fc.constantFrom(...categories), fc.subarray([...every]), (category, filled) => {
      const parts = asked(category, filled);
      expect(new Set(parts).size).toBe(parts.length);
      expect(parts).toEqual(expect.arrayContaining(filled));
      expect(asked(category, every).toSorted()).toEqual(every);
    }),
  );
});

test("a tribute is asked for what it means and its days, and nothing else", () => {
  expect(asked("tribute")).toEqual(["why", "date", "lastDay"]);
});

test("money is not asked for where it is not the matter", () => {
  const without = categories.filter((kind) => !asked(kind).includes("money"));
  expect(without).toEqual(["career", "health", "time", "tribute"]);
});

test("no kind asks for more than four things first, and each for why it matters", () => {
  for (const category of categories) {
    const { first } = partsOf(category, () => false);
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
    expect(partsOf(kind, () => false).first).toContain(part);
    expect(usualMeasure(kind)).toBe(measure);
  },
);

test.each(["time", "tribute"] as const)(
  "of the kind %s nothing is measured or asked first but why",
  (kind) => {
    expect(partsOf(kind, () => false).first).toEqual(["why"]);
    expect(usualMeasure(kind)).toBe("none");
  },
);

test("money is asked first only where it is the point", () => {
  const asking = categories.filter((kind) => partsOf(kind, () => false).first.includes("money"));
  expect(asking).toEqual(["purchase", "home", "security"]);
});
