import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "#domain/sha256.ts";

const known = (text: string): string => createHash("sha256").update(text).digest("hex");

test("it is the standard's, for texts of every length around a block's and of every script", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = "é".repeat(length);
    expect(sha256(text)).toBe(known(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
});
