import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { layoutFolded, layoutSmall } from "#domain/print/layoutCards.ts";
import { layoutPoster } from "#domain/print/layoutPoster.ts";
import type { PrintGoal } from "#domain/print/PrintGoal.ts";
import { margin, type Paper } from "#domain/print/paper.ts";
import type { Box, Item, Measure, Motif, Sheet, TextItem } from "#domain/print/Sheet.ts";
import { anyUnits } from "../arbitraries.ts";

/** Letters of three widths, none wider than it is high; marks and joiners take no room. */
const measure: Measure = (text, size, weight) =>
  Array.from(text).reduce((sum, letter) => {
    if (/\p{M}|\u200d/u.test(letter)) return sum;
    return sum + size * (/[\p{Lu}m]/u.test(letter) ? 0.72 : /[il. ]/.test(letter) ? 0.25 : 0.5);
  }, 0) * (weight === "semibold" ? 1.06 : 1);

const motif: Motif = { ground: "M0 0", tone: "", lines: "", paper: "#ffffff", ink: "#000000" };

const anyTitle = fc
  .oneof(
    fc.constantFrom(
      "Lisbon with my sister",
      "W".repeat(255),
      "Donaudampfschifffahrtsgesellschaftskapitän".repeat(6).slice(0, 255),
      "שבוע אחד בירושלים עם המשפחה",
      "Two weeks by the sea 🌊🏄🏽‍♀️",
      "a ".repeat(127).trim(),
    ),
    fc.string({ minLength: 1, maxLength: 255 }),
    anyUnits(255),
  )
  .filter((title) => title.trim() !== "");

const anyPrintGoal = fc.record({
  title: anyTitle,
  lines: fc.array(
    fc.record({
      text: anyTitle,
      ink: fc.constantFrom("strong" as const, "quiet" as const),
    }),
    { maxLength: 4 },
  ),
  picture: fc.option(
    fc.constantFrom({ kind: "own" as const, alt: "A tram" }, { kind: "motif" as const, motif }),
    { nil: undefined },
  ),
});

const anyGoals = (most: number): fc.Arbitrary<readonly PrintGoal[]> =>
  fc.array(anyPrintGoal, { minLength: 1, maxLength: most }).map((goals) =>
    goals.map(({ picture, ...goal }, index) => ({
      ...goal,
      id: `goal-${String(index)}` as GoalId,
      ...(picture && { picture }),
    })),
  );

const anyValues = fc.option(
  fc.record({
    name: fc.constant("What matters to me"),
    labels: fc.array(anyTitle, { maxLength: 3 }),
  }),
  { nil: undefined },
);

const anySheets = fc
  .tuple(
    fc.constantFrom("poster" as const, "folded" as const, "small" as const),
    fc.constantFrom<Paper>("a4", "letter"),
    anyGoals(15),
    anyValues,
  )
  .map(([form, paper, goals, values]) => {
    const content = { goals, ...(values && { values }) };
    const sheets = {
      poster: () => layoutPoster({ ...content, heading: "What I am working for" }, paper, measure),
      folded: () => layoutFolded(content, paper, measure),
      small: () => layoutSmall(content, paper, measure),
    }[form]();
    return { form, goals, sheets };
  });

const itemsOf = (sheets: readonly Sheet[]): readonly Item[] =>
  sheets.flatMap(({ panels }) => panels.flatMap(({ items }) => items));
const textsOf = (sheets: readonly Sheet[]): readonly TextItem[] =>
  itemsOf(sheets).filter((item) => item.kind === "text");

/** Points that rounding may lose. */
const slack = 0.001;

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

describe("whatever is printed", () => {
  test("no line is wider than its box, and no text higher", () => {
    fc.assert(
      fc.property(anySheets, ({ sheets }) => {
        for (const { box, lines, size, weight, leading } of textsOf(sheets)) {
          for (const line of lines)
            expect(measure(line, size, weight)).toBeLessThanOrEqual(box.width + slack);
          expect(lines.length * leading).toBeLessThanOrEqual(box.height + slack);
        }
      }),
    );
  });

  test("everything lies on its panel, clear of the sheet's edge, and on nothing else", () => {
    fc.assert(
      fc.property(anySheets, ({ sheets }) => {
        for (const { panels, ...size } of sheets) {
          for (const { box, items } of panels) {
            const printable = {
              x: margin - 5,
              y: margin - 5,
              width: size.width - 2 * margin + 10,
              height: size.height - 2 * margin + 10,
            };
            const solid = items.filter(({ kind }) => kind !== "rule");
            for (const item of solid) {
              const onSheet = { ...item.box, x: item.box.x + box.x, y: item.box.y + box.y };
              expect(isInside(onSheet, printable)).toBe(true);
              expect(isInside(onSheet, box)).toBe(true);
            }
            for (const [index, item] of solid.entries())
              for (const other of solid.slice(index + 1))
                expect(overlap(item.box, other.box)).toBe(false);
          }
          for (const [index, panel] of panels.entries())
            for (const other of panels.slice(index + 1))
              expect(overlap(panel.box, other.box)).toBe(false);
        }
      }),
    );
  });

  test("every goal is there once, in its order, with as many pictures as were chosen", () => {
    fc.assert(
      fc.property(anySheets, ({ goals, sheets }) => {
        const titles = textsOf(sheets).filter(({ role }) => role === "title");
        expect(titles.map(({ goal }) => goal)).toEqual(goals.map(({ id }) => id));
        expect(titles.map(({ words }) => words)).toEqual(goals.map(({ title }) => title));
        const drawn = itemsOf(sheets).filter(({ kind }) => kind === "picture" || kind === "motif");
        expect(drawn.map((item) => ("goal" in item ? item.goal : undefined))).toEqual(
          goals.filter(({ picture }) => picture).map(({ id }) => id),
        );
      }),
    );
  });

  test("a text that is not cut has all its letters, and one that is says so", () => {
    fc.assert(
      fc.property(anySheets, ({ sheets }) => {
        for (const { words, lines, isCut } of textsOf(sheets)) {
          const set = lines.join("").replaceAll(/\s/gu, "");
          const whole = words.replaceAll(/\s/gu, "");
          expect(isCut ? set.endsWith("…") : set === whole).toBe(true);
        }
      }),
    );
  });
});

describe("a poster", () => {
  const goalsNamed = (count: number): readonly PrintGoal[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `goal-${String(index)}` as GoalId,
      title: `Goal ${String(index + 1)}`,
      lines: [],
      picture: { kind: "motif", motif },
    }));
  const poster = (count: number) =>
    layoutPoster({ heading: "What I am working for", goals: goalsNamed(count) }, "a4", measure);

  test("of up to twelve goals is one sheet; more are spread evenly", () => {
    expect(poster(1)).toHaveLength(1);
    expect(poster(12)).toHaveLength(1);
    const counts = poster(14).map(
      (sheet) => textsOf([sheet]).filter(({ role }) => role === "title").length,
    );
    expect(counts).toEqual([7, 7]);
  });

  test("gives the first of three goals the most room", () => {
    const boxes = itemsOf(poster(3)).flatMap((item) => (item.kind === "motif" ? [item.box] : []));
    const areas = boxes.map(({ width, height }) => width * height);
    expect(areas[0]).toBeGreaterThan(areas[1] ?? 0);
    expect(areas[1]).toBeCloseTo(areas[2] ?? 0);
  });

  test("sets a short title larger than a long one", () => {
    const [goal] = goalsNamed(1);
    if (!goal) throw new Error("There is no goal.");
    const sizeOf = (title: string) =>
      textsOf(layoutPoster({ heading: "", goals: [{ ...goal, title }] }, "a4", measure)).find(
        ({ role }) => role === "title",
      )?.size ?? 0;
    expect(sizeOf("Lisbon")).toBeGreaterThan(sizeOf("Wide ".repeat(51).trim()));
  });
});

describe("a folded card", () => {
  test("has what matters on its back, upside down, and nothing else twice", () => {
    const values = { name: "What matters to me", labels: ["Fair play", "My family"] };
    const goals = [{ id: "goal-1" as GoalId, title: "Lisbon", lines: [] }];
    const [sheet] = layoutFolded({ goals, values }, "letter", measure);
    expect(sheet?.panels.map(({ isTurned }) => isTurned)).toEqual([true, false]);
    const [back, front] = sheet?.panels ?? [];
    const words = (items: readonly Item[] = []) =>
      items.flatMap((item) => (item.kind === "text" ? [item.words] : []));
    expect(words(back?.items)).toEqual(["What matters to me", "Fair play", "My family"]);
    expect(words(front?.items)).toEqual(["Lisbon"]);
  });
});

test("a title that runs from right to left begins at the right", () => {
  const goals = [{ id: "goal-1" as GoalId, title: "שבוע בירושלים", lines: [] }];
  const [title] = textsOf(layoutSmall({ goals }, "a4", measure));
  expect(title?.direction).toBe("rtl");
});

const oneOf = (title: string, picture: PrintGoal["picture"], index = 0): PrintGoal => ({
  id: `goal-${String(index)}` as GoalId,
  title,
  lines: [],
  ...(picture && { picture }),
});
const itemsOn = (sheets: readonly Sheet[]): readonly Item[] =>
  sheets.flatMap(({ panels }) => panels.flatMap(({ items }) => items));

test("one long title in a row leaves the others' pictures their height", () => {
  const drawn = { kind: "motif", motif } as const;
  const heightsWith = (long: string): readonly number[] => {
    const goals = Array.from({ length: 9 }, (_, index) =>
      oneOf(index === 1 ? long : "Short", drawn, index),
    );
    const items = itemsOn(layoutPoster({ heading: "Mine", goals }, "letter", measure));
    return items.flatMap((item) => (item.kind === "motif" ? [item.box.height] : []));
  };
  const [usual = 0] = heightsWith("Short");
  const heights = heightsWith("a long title that goes on ".repeat(10).trim());
  expect(heights[0]).toBeGreaterThanOrEqual(usual * 0.75);
  expect(heights[2]).toBe(heights[0]);
});

test("words without a picture stand in the middle of a card, and under a line on a poster", () => {
  const goals = [oneOf("A quiet Thursday", undefined)];
  const [card] = layoutSmall({ goals }, "a4", measure);
  const panel = card?.panels[0];
  const words = panel?.items.find((item) => item.kind === "text")?.box;
  const middle = (words?.y ?? 0) + (words?.height ?? 0) / 2;
  expect(middle).toBeCloseTo((panel?.box.height ?? 0) / 2, 0);

  const poster = itemsOn(layoutPoster({ heading: "Mine", goals }, "a4", measure));
  const line = poster.findIndex((item) => item.kind === "rule" && item.mark === "line");
  expect(poster[line + 1]).toMatchObject({ kind: "text", role: "title" });
});
