import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leavesOut, toPrintGoal, type Included } from "#domain/print/toPrintGoal.ts";
import type { Motif } from "#domain/print/Sheet.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { anyGoal, goal, today } from "../arbitraries.ts";

const motif: Motif = { ground: "", tone: "", lines: "", paper: "#ffffff", ink: "#000000" };
const words = {
  category: "A trip",
  next: (step: string) => `Next: ${step}`,
  date: "By June",
  amounts: "£1,240 of £1,800",
  motif,
};
const all: Included = { picture: true, why: true, next: true, date: true, amounts: true };

const anyIncluded = fc.record({
  picture: fc.boolean(),
  why: fc.boolean(),
  next: fc.boolean(),
  date: fc.boolean(),
});

test("without amounts nothing on paper tells one, whatever else is chosen", () => {
  fc.assert(
    fc.property(anyGoal, anyIncluded, (goal, included) => {
      const {
        id: _id,
        picture,
        ...printed
      } = toPrintGoal(goal, { ...included, amounts: false }, words);
      const told = [
        printed.title,
        ...printed.lines.map(({ text }) => text),
        picture?.kind === "own" ? picture.alt : "",
      ];
      expect(told.filter((text) => tellsAmount(text))).toEqual([]);
    }),
  );
});

test("with amounts they are there, in the goal's own words too", () => {
  const costly = goal({ title: "Save £18,000 for a deposit", why: "Rent is £1,400 a month." });
  const printed = toPrintGoal(costly, all, words);
  expect(printed.title).toBe("Save £18,000 for a deposit");
  expect(printed.lines.map(({ text }) => text)).toEqual([
    "Rent is £1,400 a month.",
    "By June",
    "£1,240 of £1,800",
  ]);
});

test("a goal says when it leaves words out for an amount's sake", () => {
  const costly = goal({ why: "Rent is £1,400 a month." });
  const without = { ...all, amounts: false };
  expect(leavesOut(costly, without)).toBe(true);
  expect(leavesOut(costly, { ...without, why: false })).toBe(false);
  expect(leavesOut(costly, all)).toBe(false);
  expect(leavesOut(goal({ why: "Rest." }), without)).toBe(false);
});

test("only what was chosen goes on paper; the next step is the first that is not done", () => {
  const planned = goal({
    why: "She has wanted to see it since school.",
    steps: [
      { id: "1", text: "Ask her", doneOn: today },
      { id: "2", text: "Book the boat" },
    ],
  });
  const nothing = { picture: false, why: false, next: false, date: false, amounts: false };
  expect(toPrintGoal(planned, nothing, words)).toEqual({
    id: planned.id,
    title: planned.title,
    lines: [],
  });
  const next = toPrintGoal(planned, { ...nothing, next: true }, words);
  expect(next.lines).toEqual([{ text: "Next: Book the boat", ink: "strong" }]);
});

test("a goal without a picture has its category's drawing", () => {
  expect(toPrintGoal(goal(), all, words).picture).toEqual({ kind: "motif", motif });
  const own = goal({ picture: { thumbnail: "data:,", alt: "A tram" } });
  expect(toPrintGoal(own, all, words).picture).toEqual({ kind: "own", alt: "A tram" });
});
