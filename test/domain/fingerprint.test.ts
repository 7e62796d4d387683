import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyUnits } from "./arbitraries.ts";
import { fingerprint } from "#domain/fingerprint.ts";

test("a fingerprint is a whole number that a number column holds exactly", () => {
  fc.assert(
    fc.property(anyUnits(50), (text) => {
      const print = fingerprint(text);
      expect(Number.isInteger(print) && print >= 0 && print < 2 ** 48).toBe(true);
    }),
  );
});

test("near texts have far fingerprints", () => {
  const prints = new Set(Array.from({ length: 20_000 }, (_, at) => fingerprint(`goal ${at}`)));
  expect(prints.size).toBe(20_000);
});

test("fingerprints fill small ranges evenly", () => {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < 10_000; at += 1) {
    const slot = fingerprint(`pair ${at}|2026-11-23|help`) % 5;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
});

test("a fingerprint stays what it was, for earlier rows carry it", () => {
  expect([fingerprint(""), fingerprint("Trip to Lisbon")]).toEqual([
    259_214_681_237_618, 160_600_000_512_312,
  ]);
});
