import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shorten } from "#domain/question/shorten.ts";

test.each([
  ["short enough", 20, "short enough"],
  ["one two three", 9, "one two…"],
  ["one two three", 8, "one two…"],
  ["one, two three", 6, "one…"],
  ["unbreakable", 5, "unbr…"],
  ["ab🎈cd", 4, "ab…"],
  ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 14, "👨‍👩‍👧‍👦…"],
  ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
])("%s in %i units is %s", (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

test("a count of words is kept as well", () => {
  expect(shorten("a b c d e", 60, 3)).toBe("a b c…");
});

test("what is cut is never longer than asked, never half a character, and else untouched", () => {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.integer({ min: 12, max: 30 }),
      (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(Math.max(most, 0));
        expect(short === text).toBe(text.length <= most);
        const whole = [...segments.segment(text)].map(({ index }) => index);
        const kept = short.endsWith("…") && text.length > most ? short.slice(0, -1) : short;
        expect([...whole, text.length]).toContain(kept.length);
      },
    ),
  );
});
