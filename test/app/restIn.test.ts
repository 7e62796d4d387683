import * as fc from "fast-check";
import { expect, test } from "vitest";
import { restDone, restIn, spreadMillis } from "#app/restIn.ts";
import type { Due } from "#store/Device.ts";

const minute = 60_000;
const nine = Date.UTC(2026, 10, 23, 9);

function device(at?: number) {
  let kept: Due | undefined = at === undefined ? undefined : { at, missed: 0 };
  return {
    due: async () => kept,
    setDue: async (due: Due) => {
      kept = due;
    },
  };
}

test("the first opening of a day draws a moment within the spread", async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (random) => {
      const wait = await restIn(device(), { random: () => random }, nine);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThan(spreadMillis);
    }),
  );
});

test("closing and opening keeps the moment, and once it has passed nothing is waited for", async () => {
  const kept = device();
  const random = () => 0.5;
  const wait = await restIn(kept, { random }, nine);
  expect(await restIn(kept, { random: () => 0.9 }, nine + 5 * minute)).toBe(wait - 5 * minute);
  expect(await restIn(kept, { random }, nine + wait + 10 * minute)).toBe(0);
});

test("a moment of another day is drawn anew, for it has passed for everybody alike", async () => {
  const kept = device(nine - 3 * 24 * 60 * minute);
  expect(await restIn(kept, { random: () => 0.5 }, nine)).toBe(spreadMillis / 2);
});

test("whoever closes the page each day before the moment waits less each day, until it is asked for", async () => {
  const kept = device();
  const random = () => 0.8;
  const waits: number[] = [];
  for (let day = 0; day < 4; day += 1) {
    waits.push(await restIn(kept, { random }, nine + day * 24 * 60 * minute));
  }
  expect(waits.map((wait) => wait / minute)).toEqual([36, 9, 2.25, 0.5625]);
  await restDone(kept, nine + 4 * 24 * 60 * minute);
  expect(await restIn(kept, { random }, nine + 5 * 24 * 60 * minute)).toBe(36 * minute);
});

test("what was asked for is left alone for hours", async () => {
  const kept = device();
  await restDone(kept, nine);
  const wait = await restIn(kept, { random: () => 0 }, nine + 10 * minute);
  expect(wait).toBe(4 * 60 * minute - 10 * minute);
});

test("a clock that was put back does not put the rest off for days", async () => {
  const kept = device(nine);
  expect(await restIn(kept, { random: () => 0.2 }, nine - 24 * 60 * minute)).toBe(
    0.2 * spreadMillis,
  );
});
