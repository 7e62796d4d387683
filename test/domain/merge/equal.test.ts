import { expect, test } from "vitest";
import { equal } from "#domain/merge/equal.ts";

test("members in another order and members that are undefined make no difference, a list and an object do", () => {
  expect(equal({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(equal({ a: 1 }, { a: 1, b: null })).toBe(false);
  expect(equal([], {})).toBe(false);
  expect(equal(["a"], { 0: "a" })).toBe(false);
});
