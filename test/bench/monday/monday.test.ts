import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createQueue } from "./Queue.ts";
import { bell, seeded } from "./random.ts";
import { simulateMonday, type MondayOptions } from "./simulateMonday.ts";

const calm: MondayOptions = {
  people: 100,
  spreadMinutes: 5,
  atOnce: [1, 1],
  later: Array.from({ length: 12 }, () => 1),
  laterMinutes: 5,
  limits: { unitsPerAppMinute: 1e6, requestsPerUserFiveMinutes: 3000, listViewThreshold: 5000 },
  seed: 1,
};

test("things leave the queue in the order of their times, however they came", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const queue = createQueue<number>();
      times.forEach((time, index) => queue.add(time, index));
      const left = times.map(() => queue.next());
      const wanted = times
        .map((at, what) => ({ at, what }))
        .toSorted((a, b) => a.at - b.at || a.what - b.what);
      expect(left).toEqual(wanted);
      expect(queue.next()).toBeUndefined();
    }),
  );
});

test("the same seed gives the same Monday, another seed another", () => {
  expect(simulateMonday(calm)).toEqual(simulateMonday(calm));
  expect(simulateMonday({ ...calm, seed: 2 })).not.toEqual(simulateMonday(calm));
});

test("a bell has its spread", () => {
  const random = seeded(7);
  const drawn = Array.from({ length: 20_000 }, () => bell(random, 5));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const spread = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 20_000);
  expect(mean).toBeCloseTo(0, 0);
  expect(spread).toBeCloseTo(5, 0);
});

test("far from the limits nobody is refused, and everybody is fresh within the jitter", () => {
  const { refused, asked, screenFresh, allFresh } = simulateMonday(calm);
  expect(refused).toBe(0);
  expect(asked).toBe(100 * 14);
  expect(Math.max(...screenFresh)).toBe(0);
  expect(allFresh).toHaveLength(100);
  expect(Math.max(...allFresh)).toBeLessThanOrEqual(5);
});

test("everybody is fresh in the end, whatever the limits and the load", () => {
  fc.assert(
    fc.property(
      fc.record({
        people: fc.integer({ min: 1, max: 30 }),
        laterMinutes: fc.constantFrom(0, 1, 10),
        later: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 45, size: "max" }),
        unitsPerAppMinute: fc.integer({ min: 50, max: 400 }),
        seed: fc.integer(),
      }),
      ({ unitsPerAppMinute, ...some }) => {
        const result = simulateMonday({
          ...calm,
          ...some,
          limits: { ...calm.limits, unitsPerAppMinute },
        });
        expect(result.screenFresh).toHaveLength(some.people);
        expect(result.allFresh).toHaveLength(some.people);
        expect(result.asked - result.refused).toBe(some.people * (2 + some.later.length));
      },
    ),
    { numRuns: 20 },
  );
});

test("beyond the limits there are refusals, jitter makes them fewer, and what was refused is asked again", () => {
  const crowded = {
    ...calm,
    people: 600,
    limits: { ...calm.limits, unitsPerAppMinute: 600 },
  };
  const at = (laterMinutes: number) => simulateMonday({ ...crowded, laterMinutes });
  const [hasty, calmer] = [at(0), at(30)];
  expect(hasty.refused).toBeGreaterThan(0);
  expect(calmer.refused).toBeLessThan(hasty.refused);
  for (const { asked, refused } of [hasty, calmer]) expect(asked - refused).toBe(600 * 14);
});
