import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeByKey } from "#ui/order/placeByKey.ts";
import { slotAt } from "#ui/order/slotAt.ts";

/** One large card over two small ones. */
const boxes = [
  { left: 0, top: 0, width: 1000, height: 400 },
  { left: 0, top: 430, width: 300, height: 300 },
  { left: 330, top: 430, width: 300, height: 300 },
];

test.each([
  [{ x: 990, y: 390 }, 0],
  [{ x: 10, y: 390 }, 0],
  [{ x: 10, y: 440 }, 1],
  [{ x: 340, y: 720 }, 2],
  [{ x: 2000, y: 600 }, 2],
  [{ x: 10, y: 2000 }, 1],
  [{ x: 500, y: -50 }, 0],
])("a point at %o is over the item %i", (point, place) => {
  expect(slotAt(boxes, point)).toBe(place);
});

test("over nothing there is no place", () => {
  expect(slotAt([], { x: 0, y: 0 })).toBeUndefined();
});

test.each([
  ["ArrowUp", 2, 1],
  ["ArrowLeft", 0, 0],
  ["ArrowDown", 2, 3],
  ["ArrowRight", 4, 4],
  ["Home", 3, 0],
  ["End", 1, 4],
  ["Enter", 1, undefined],
] as const)("%s takes the item at %i to %s", (key, from, to) => {
  expect(placeByKey(key, from, 5)).toBe(to);
});

test("no key leads out of the list", () => {
  const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End");
  const list = fc
    .integer({ min: 1, max: 20 })
    .chain((count) => fc.record({ count: fc.constant(count), from: fc.nat(count - 1), key: keys }));
  fc.assert(
    fc.property(list, ({ count, from, key }) => {
      const to = placeByKey(key, from, count);
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(count);
    }),
  );
});
