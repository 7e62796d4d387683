import type { GoalId } from "../goal/goal.ts";
import type { Size } from "./paper.ts";

/** A rectangle in points, from the top left of what it lies in. */
export type Box = Size & { readonly x: number; readonly y: number };

export type Weight = "regular" | "semibold";

/** How wide `text` is in points when it is set at `size` points. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** A drawing on a field of 400 by 300: paths as SVG writes them, and two colours as `#rrggbb`. */
export type Motif = {
  readonly ground: string;
  readonly tone: string;
  readonly lines: string;
  readonly paper: string;
  readonly ink: string;
};

/** What a text is on its sheet: read out as a heading or as a paragraph. */
type TextRole = "heading" | "title" | "line";

export type TextItem = {
  readonly kind: "text";
  readonly role: TextRole;
  /** The goal it belongs to; none on what belongs to the whole sheet. */
  readonly goal?: GoalId;
  readonly box: Box;
  /** As it is set, from the top. */
  readonly lines: readonly string[];
  /** All of it, also where the last line had to be cut short. */
  readonly words: string;
  readonly isCut: boolean;
  /** The height of a letter and from line to line, in points. */
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly ink: "strong" | "quiet";
  readonly direction: "ltr" | "rtl";
};

export type PictureItem = {
  readonly kind: "picture";
  readonly goal: GoalId;
  readonly box: Box;
  /** What is in it, in words; empty for one that was not described. */
  readonly alt: string;
};

export type MotifItem = {
  readonly kind: "motif";
  readonly goal: GoalId;
  readonly box: Box;
  readonly motif: Motif;
};

/** A thin line, upright or level: a fold, a cut or what parts two things. */
export type RuleItem = {
  readonly kind: "rule";
  readonly box: Box;
  readonly mark: "fold" | "cut" | "line";
};

export type Item = TextItem | PictureItem | MotifItem | RuleItem;

/** A part of a sheet whose items count from its own corner, in the order in which they are read. */
export type Panel = {
  readonly box: Box;
  /** Upside down, so that it stands upright once the sheet is folded. */
  readonly isTurned: boolean;
  readonly items: readonly Item[];
};

/** One side of one piece of paper. */
export type Sheet = Size & { readonly panels: readonly Panel[] };
