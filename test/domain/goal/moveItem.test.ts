import * as fc from "fast-check";
import { expect, test } from "vitest";
import { moveItem } from "#domain/goal/moveItem.ts";

test.each([
  [0, 2, ["b", "c", "a"]],
  [2, 0, ["c", "a", "b"]],
  [1, 1, ["a", "b", "c"]],
  [3, 0, ["a", "b", "c"]],
  [0, 3, ["a", "b", "c"]],
  [0, -1, ["a", "b", "c"]],
])("the item at %i moved to %i", (from, to, moved) => {
  expect(moveItem(["a", "b", "c"], from, to)).toEqual(moved);
});

test("moving there and back leaves everything where it was", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { minLength: 1 }),
      fc.nat(20),
      fc.nat(20),
      (items, a, b) => {
        expect(moveItem(moveItem(items, a, b), b, a)).toEqual(items);
        expect(new Set(moveItem(items, a, b))).toEqual(new Set(items));
      },
    ),
  );
});
