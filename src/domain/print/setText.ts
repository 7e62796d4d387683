import { directionOf } from "./directionOf.ts";
import type { Box, Measure, TextItem, Weight } from "./Sheet.ts";
import { cutLines, wrapText } from "./wrapText.ts";

/** How a text looks: its size in points and what goes with it. */
export type Style = {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: TextItem["ink"];
};

type Placed = Pick<TextItem, "role" | "goal"> & {
  readonly text: string;
  readonly style: Style;
  readonly at: Pick<Box, "x" | "y" | "width">;
  /** The most lines; more are cut short. */
  readonly most: number;
};

/** From line to line, in points: tighter for large letters. */
export function leadingOf({ size }: Pick<Style, "size">): number {
  return size * (size >= 18 ? 1.16 : 1.3);
}

/** How many lines `text` takes in a column of `width`. */
export function linesOf(text: string, style: Style, width: number, measure: Measure): number {
  return wrapText(text, width, (part) => measure(part, style.size, style.weight)).length;
}

/** A text set in its column; its box is as high as its lines are. */
export function setText({ text, style, at, most, role, goal }: Placed, measure: Measure): TextItem {
  const width = (part: string): number => measure(part, style.size, style.weight);
  const all = wrapText(text, at.width, width);
  const lines = cutLines(all, most, at.width, width);
  const leading = leadingOf(style);
  return {
    kind: "text",
    role,
    ...(goal !== undefined && { goal }),
    box: { ...at, height: lines.length * leading },
    lines,
    words: text,
    isCut: lines.length < all.length,
    leading,
    ...style,
    direction: directionOf(text),
  };
}

/** Where the letters of line `index` stand, in points from the top of what the text lies in. */
export function baselineOf({ box, leading, size }: TextItem, index: number): number {
  return box.y + (index + 0.5) * leading + size * 0.33;
}
