import { expect, test } from "vitest";
import type { Goal } from "#domain/goal/goal.ts";
import { startsClose, staysClose } from "#domain/goal/startsClose.ts";
import { goal, reader, team, today } from "../arbitraries.ts";

const tender = "Since the divorce";

test.each<[string, Partial<Goal>]>([
  ["why it matters", { why: tender }],
  ["the phrase", { phrase: tender }],
  ["a step", { steps: [{ id: "1", text: tender }] }],
  ["what is counted", { progress: { kind: "count", done: 0, of: 9, unit: "sober weeks" } }],
  ["its picture in words", { picture: { thumbnail: "", alt: tender } }],
  ["its kind", { category: "health" }],
])("a goal that is tender by %s starts close, and becomes so when it changes to it", (_, part) => {
  expect(startsClose(goal())).toBe(false);
  expect(startsClose(goal(part))).toBe(true);
  expect(staysClose(goal(), goal(part))).toBe(true);
});

test("what its owner opened up as it was stays open until it tells of something else", () => {
  const opened = goal({ title: "Lisbon after my surgery" });
  expect(staysClose(opened, opened)).toBe(false);
  expect(staysClose(opened, { ...opened, title: "Porto after my surgery" })).toBe(false);
  expect(staysClose(opened, { ...opened, why: tender })).toBe(true);
});

test("a goal that somebody may see is not hidden without a word: its owner is asked", () => {
  const consents = [{ reader, since: today, inInvites: false }];
  const wall = [{ team, since: today, why: false }];
  expect(staysClose(goal({ consents }), goal({ why: tender }))).toBe(false);
  expect(staysClose(goal({ wall }), goal({ why: tender }))).toBe(false);
});

test("a goal that is kept close stays so whatever becomes of its words", () => {
  expect(staysClose(goal({ keptClose: true, why: tender }), goal())).toBe(true);
});
