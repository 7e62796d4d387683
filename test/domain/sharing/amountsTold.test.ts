import { expect, test } from "vitest";
import type { Goal } from "#domain/goal/goal.ts";
import { amountsTold } from "#domain/sharing/amountsTold.ts";
import { goal, pounds } from "../arbitraries.ts";

test.each<[Partial<Goal>, readonly string[]]>([
  [{}, []],
  [{ title: "Save £18,000 for a deposit", why: "Worth 900 euros to me" }, ["title", "why"]],
  [{ phrase: "9,400 pound car" }, ["phrase"]],
  [{ steps: [{ id: "1", text: "Put 200 pounds aside" }] }, ["steps"]],
  [{ progress: { kind: "count", done: 1, of: 9, unit: "£50 notes" } }, ["unit"]],
  [{ picture: { thumbnail: "", alt: "A jar with £50 in it" } }, ["alt"]],
  [{ title: "Run 10k", category: "health" }, []],
  // What is never shown is no matter of anybody's.
  [{ obstacle: "£900 short", money: { cost: pounds(90_000) } }, []],
])("of %o the words %j tell an amount", (part, told) => {
  expect(amountsTold(goal(part))).toEqual(told);
});
