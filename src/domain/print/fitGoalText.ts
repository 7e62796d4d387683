import type { PrintGoal } from "./PrintGoal.ts";
import { leadingOf, linesOf, setText, type Style } from "./setText.ts";
import type { Box, Measure, TextItem } from "./Sheet.ts";

/** The sizes in points that a goal's words begin with, and how small they may become. */
export type Type = {
  readonly title: number;
  readonly line: number;
  readonly least: { readonly title: number; readonly line: number };
};

export type FittedText = {
  readonly items: readonly TextItem[];
  /** In points; at most what there was. */
  readonly height: number;
  /** Whether every word is there. */
  readonly isWhole: boolean;
};

const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36];

/**
 * A goal's title and lines in a column, as large as lets all of them stay, but no smaller than
 * `leastScale` and the type's least. What does not fit even then is cut short; the title goes first.
 */
export function fitGoalText(
  goal: PrintGoal,
  column: Box,
  type: Type,
  measure: Measure,
  leastScale = 0,
): FittedText {
  const tried = scales.filter((scale) => scale >= leastScale);
  for (const scale of tried) {
    const parts = partsAt(goal, type, scale);
    const wanted = parts.map(({ text, style }) => linesOf(text, style, column.width, measure));
    if (heightOf(parts, wanted) <= column.height)
      return { ...placed(goal, column, parts, wanted, measure), isWhole: true };
  }
  const parts = partsAt(goal, type, tried.at(-1) ?? 1);
  const wanted = parts.map(({ text, style }) => linesOf(text, style, column.width, measure));
  const given = share(parts, wanted, column.height);
  return { ...placed(goal, column, parts, given, measure), isWhole: false };
}

type Part = { readonly text: string; readonly style: Style; readonly gap: number };

function partsAt(goal: PrintGoal, type: Type, scale: number): readonly Part[] {
  const title: Style = {
    size: Math.max(type.least.title, type.title * scale),
    weight: "semibold",
    ink: "strong",
  };
  // Lines shrink less than titles do, or they could not be read.
  const size = Math.max(type.least.line, type.line * Math.sqrt(scale));
  return [
    { text: goal.title, style: title, gap: 0 },
    ...goal.lines.map(({ text, ink }, index) => ({
      text,
      style: { size, weight: "regular" as const, ink },
      gap: size * (index === 0 ? 0.6 : 0.35),
    })),
  ];
}

function heightOf(parts: readonly Part[], lines: readonly number[]): number {
  return parts.reduce(
    (sum, { gap, style }, index) => sum + blockHeight(gap, style, lines[index] ?? 0),
    0,
  );
}

function blockHeight(gap: number, style: Style, lines: number): number {
  return lines === 0 ? 0 : gap + lines * leadingOf(style);
}

/** How many lines each part gets of `height`: one each as long as there is room, then more in order. */
function share(
  parts: readonly Part[],
  wanted: readonly number[],
  height: number,
): readonly number[] {
  const given = parts.map(() => 0);
  let left = height;
  const give = (index: number): boolean => {
    const part = parts[index];
    const has = given[index] ?? 0;
    if (!part || has >= (wanted[index] ?? 0)) return false;
    const cost = leadingOf(part.style) + (has === 0 ? part.gap : 0);
    // A title is there whatever else has to go.
    if (cost > left && !(index === 0 && has === 0)) return false;
    left -= cost;
    given[index] = has + 1;
    return true;
  };
  for (const index of parts.keys()) give(index);
  for (const index of parts.keys()) while (give(index));
  return given;
}

function placed(
  goal: PrintGoal,
  column: Box,
  parts: readonly Part[],
  lines: readonly number[],
  measure: Measure,
): { readonly items: readonly TextItem[]; readonly height: number } {
  let y = column.y;
  const items = parts.flatMap(({ text, style, gap }, index) => {
    const most = lines[index] ?? 0;
    if (most === 0) return [];
    y += gap;
    const item = setText(
      {
        text,
        style,
        at: { x: column.x, y, width: column.width },
        most,
        role: index === 0 ? "title" : "line",
        goal: goal.id,
      },
      measure,
    );
    y += item.box.height;
    return [item];
  });
  return { items, height: y - column.y };
}
