import type { GoalId } from "#domain/goal/goal.ts";
import type { Sheet, TextItem } from "#domain/print/Sheet.ts";
import type { LoadFont } from "./fontSet.ts";

/** A stretch of text as a picture: PNG bytes, and where its letters stand in it, in points. */
type Painted = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** From the top of the picture to where the letters stand. */
  readonly baseline: number;
};

export type Paint = (
  text: string,
  look: Pick<TextItem, "size" | "weight" | "ink" | "direction">,
) => Promise<Painted | undefined>;

/** What a PDF is made of. */
export type PdfParts = {
  readonly sheets: readonly Sheet[];
  readonly title: string;
  readonly language: string;
  /** JPEG or PNG bytes, cut to the shape of their boxes. */
  readonly pictures: ReadonlyMap<GoalId, Uint8Array>;
  readonly loadFont: LoadFont;
  /** Draws what the fonts do not hold; undefined where there is nothing to draw with. */
  readonly paint: Paint;
  readonly madeAt: Date;
  /** Told the part that is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
};
