import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layoutTalk, type TalkContent } from "#domain/print/layoutTalk.ts";
import type { Item, Measure } from "#domain/print/Sheet.ts";

const measure: Measure = (text, size) => text.length * size * 0.55;
const anyWords = fc.array(fc.string({ minLength: 1, maxLength: 14, unit: "grapheme" }), {
  minLength: 1,
  maxLength: 40,
});
const anyLine = anyWords.map((words) => `a ${words.join(" ")}`);
const anyContent: fc.Arbitrary<TalkContent> = fc.record(
  {
    heading: anyLine,
    when: anyLine,
    sections: fc.array(
      fc.record({
        heading: anyLine,
        lines: fc.array(anyLine, { maxLength: 12 }),
        room: fc.nat({ max: 4 }),
      }),
      { maxLength: 7 },
    ),
    values: fc.record({ name: anyLine, labels: fc.array(anyLine, { maxLength: 4 }) }),
  },
  { requiredKeys: ["heading", "sections"] },
);
const anyPaper = fc.constantFrom("a4" as const, "letter" as const);

const itemsOf = (content: TalkContent, paper: "a4" | "letter") =>
  layoutTalk(content, paper, measure).map(({ panels }) => panels.flatMap(({ items }) => items));
const wordsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === "text" ? [item.words] : []));

test("all of a talk is on its sheets once and in its order, with its room, and none of it over another", () => {
  fc.assert(
    fc.property(anyContent, anyPaper, (content, paper) => {
      const sheets = itemsOf(content, paper);
      const { heading, when, sections, values } = content;
      const hasValues = values !== undefined && values.labels.length > 0;
      expect(sheets.flatMap(wordsOf)).toEqual([
        heading,
        ...(when === undefined ? [] : [when]),
        ...sections.flatMap((section) => [section.heading, ...section.lines]),
        ...(hasValues ? [values.name, values.labels.join(" · ")] : []),
      ]);
      const room = sections.reduce(
        (sum, section) => sum + section.room * Math.max(1, section.lines.length),
        0,
      );
      const rules = sheets.flat().filter(({ kind }) => kind === "rule");
      expect(rules).toHaveLength(room + (hasValues ? 1 : 0));
      for (const items of sheets) {
        let end = 0;
        for (const { box } of items) {
          expect(box.y).toBeGreaterThanOrEqual(end - 0.001);
          end = box.y + box.height;
        }
        expect(end).toBeLessThanOrEqual(paper === "a4" ? 842 - 36 : 792 - 36);
      }
    }),
  );
});

test("no sheet ends with a heading whose text or room is on the next", () => {
  fc.assert(
    fc.property(anyContent, anyPaper, (content, paper) => {
      const bare = { ...content, values: { name: "", labels: [] } };
      const sheets = itemsOf(
        { ...bare, sections: bare.sections.map((one) => ({ ...one, room: one.room + 1 })) },
        paper,
      );
      for (const items of sheets.slice(0, -1)) expect(items.at(-1)?.kind).toBe("rule");
    }),
  );
});

test("an ordinary talk is on one sheet of either paper", () => {
  const lines = ["What would make the week in Lisbon a good one for your sister and you?"];
  const content: TalkContent = {
    heading: "Talking with Tom",
    when: "Tuesday 24 November",
    sections: [
      { heading: "I said I would", lines: [...lines, ...lines], room: 0 },
      { heading: "I want to talk about", lines: [...lines, ...lines], room: 1 },
      { heading: "What Tom is working for", lines: [...lines, ...lines], room: 0 },
      { heading: "To ask", lines: [...lines, ...lines, ...lines], room: 2 },
      { heading: "What Tom will do", lines: [], room: 2 },
      { heading: "What I will do", lines: [], room: 2 },
    ],
    values: { name: "What matters to me", labels: ["Fair play"] },
  };
  expect(itemsOf(content, "a4")).toHaveLength(1);
  expect(itemsOf(content, "letter")).toHaveLength(1);
});
