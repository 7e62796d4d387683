import type { Size } from "./paper.ts";
import type { Box, RuleItem, Weight } from "./Sheet.ts";

/** What sheets are printed with, dark enough to be read from a printer without colours. */
export const inks = { strong: "#1f1f1f", quiet: "#565656", mark: "#9a9a9a" } as const;

/** As numbers, the weights that the font's files have. */
export const weights: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600 };

/** The name under which a page knows the letters of the sheets. */
export const family = "Beyond Target Sheets";

/** Behind them, the device's own letters for what they lack. */
export const families = `"${family}", "Segoe UI", system-ui, sans-serif`;

/** The corners of pictures, in points. */
export const radius = 8;

/** A drawing: the field that its paths are on, its pen in points, and how strong its tints are. */
export const motifField: Size = { width: 400, height: 300 };
export const motifPen = 1.6;
export const motifTints = { ground: 0.08, tone: 0.12 } as const;

/** How a drawing covers its box: enlarged by `scale` in its middle, from `x` and `y` in the box. */
export function coverBy(box: Box): {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
} {
  const scale = Math.max(box.width / motifField.width, box.height / motifField.height);
  return {
    scale,
    x: (box.width - motifField.width * scale) / 2,
    y: (box.height - motifField.height * scale) / 2,
  };
}

/** A thin line in points, and the lengths of its dashes and gaps; undefined for one that is whole. */
export const rulePen = 0.6;
export function dashOf(mark: RuleItem["mark"]): number | undefined {
  return mark === "line" ? undefined : 3;
}
