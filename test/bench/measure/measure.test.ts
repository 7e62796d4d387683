import * as fc from "fast-check";
import { expect, test } from "vitest";
import { abba } from "./abba.ts";
import { markdownTable } from "./markdownTable.ts";
import { median, quantile } from "./median.ts";
import { pairedRatio } from "./pairedRatio.ts";

const numbers = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 });

test.each([
  { values: [3], middle: 3 },
  { values: [9, 1, 5], middle: 5 },
  { values: [4, 1, 2, 3], middle: 2.5 },
  { values: [10, 9, 100], middle: 10 },
])("the median of $values is $middle", ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});

test("half of the values lie on each side of the median, in whatever order they come", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const middle = median(values);
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(
        values.length / 2,
      );
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(
        values.length / 2,
      );
      expect(median(values.toReversed())).toBe(middle);
    }),
  );
});

test("a quantile lies between two values where it falls between them", () => {
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10);
});

test("nothing has no median, so that an empty run cannot print one", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("visits go A B, B A, A B, so that a drift of the machine favours neither", () => {
  expect(abba(["A", "B"], 3)).toEqual([
    ["A", "B"],
    ["B", "A"],
    ["A", "B"],
  ]);
});

test("of any number of sides none comes earlier than another over two rounds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), (count) => {
      const sides = Array.from({ length: count }, (_, side) => side);
      const [there = [], back = []] = abba(sides, 2);
      const places = sides.map((side) => there.indexOf(side) + back.indexOf(side));
      expect(new Set(places)).toEqual(new Set([count - 1]));
    }),
  );
});

test("in an even number of rounds each comes first as often as the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (half) => {
      const firsts = abba(["A", "B"], half * 2).map(([first]) => first);
      expect(firsts.filter((first) => first === "A")).toHaveLength(half);
    }),
  );
});

test("a ratio is the median of the rounds' own ratios, not the ratio of the medians", () => {
  const { ratio, rounds } = pairedRatio([
    { ours: 1, theirs: 10 },
    { ours: 100, theirs: 200 },
    { ours: 30, theirs: 50 },
  ]);
  expect(ratio).toBe(0.5);
  expect(rounds).toBe(3);
});

test("a machine twice as slow in some rounds changes no ratio", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(1, 2, 4), { minLength: 1 }),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
      (slowness, share) => {
        const pairs = slowness.map((slow) => ({ ours: share * slow, theirs: slow }));
        const { ratio, spread } = pairedRatio(pairs);
        for (const value of [ratio, ...spread]) expect(value).toBeCloseTo(share);
      },
    ),
  );
});

test("a visit that took no time at all makes no ratio", () => {
  expect(() => pairedRatio([{ ours: 1, theirs: 0 }])).toThrow(RangeError);
});

test("a table lines up, numbers to the right, and a bar in a cell does not break it", () => {
  expect(
    markdownTable(
      ["what", "requests"],
      [
        ["a | b", 9],
        ["c", 120],
      ],
    ),
  ).toBe(
    [
      "| what   | requests |",
      "| ------ | -------: |",
      "| a \\| b |        9 |",
      "| c      |      120 |",
    ].join("\n"),
  );
});
