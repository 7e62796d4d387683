import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyUnits } from "./arbitraries.ts";
import { cleanLines, cleanText, findHidden } from "#domain/cleanText.ts";

test.each([
  ["  two   spaces ", "two spaces"],
  ["tab\tand\nline", "tab and line"],
  ["Cafe\u0301", "Café"],
  ["left\u202Eright\u2066", "leftright"],
  ["bell\u0007", "bell"],
  ["soft\u00ADhy\u200Bphen\uFEFF", "softhyphen"],
  ["half \uD83C emoji", "half emoji"],
  ["👨‍👩‍👧‍👦 family", "👨‍👩‍👧‍👦 family"],
  ["🏴󠁧󠁢󠁥󠁮󠁧󠁿 cup", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 cup"],
  ["hid\u{E0041}\u{E0042}den", "hidden"],
  ["می‌خواهم", "می‌خواهم"],
])("%j is kept as %j", (typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});

test("cleaning twice is cleaning once, and leaves nothing hidden", () => {
  fc.assert(
    fc.property(anyUnits(30), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(findHidden(clean)).toBeUndefined();
      expect(findHidden(cleanLines(text))).toBeUndefined();
      expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});

test("paragraphs are kept, at most one empty line between", () => {
  expect(cleanLines("one\r\n\r\n\r\n\r\n two \rthree\u2028four")).toBe("one\n\ntwo\nthree\nfour");
});

test("the first hidden character is told with its place", () => {
  expect(findHidden("plain text\r\n\twith breaks")).toBeUndefined();
  expect(findHidden("ab\u202Ec\u0000")).toEqual({ at: 2, code: "U+202E" });
});
