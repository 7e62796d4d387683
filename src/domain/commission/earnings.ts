import { capLines, isInsideCap } from "./capLines.ts";
import { commissionLines } from "./commissionLines.ts";
import { extraLines } from "./extraLines.ts";
import type { Line } from "./line.ts";
import type { Posting } from "./postings.ts";

/**
 * What the sales of the posting at `index` pay, line by line, after `earlier`, the lines of
 * every posting before it.
 */
export function linesIn(
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
): readonly Line[] {
  const all: Line[] = [];
  for (const part of postings[index]?.parts ?? []) {
    const lines = [
      ...commissionLines(part, postings, index, earlier),
      ...extraLines(part, postings, index, earlier),
    ];
    const inside = lines.filter((line) => isInsideCap(part.plan, line));
    all.push(...lines, ...capLines(part.plan, inside, postings, index, earlier, [...all]));
  }
  return all;
}

/** The lines of all postings up to `before`, or of every one. */
export function earnings(
  postings: readonly Posting[],
  before = postings.length,
): readonly (readonly Line[])[] {
  const lines: (readonly Line[])[] = [];
  for (let index = 0; index < before; index += 1) lines.push(linesIn(postings, index, lines));
  return lines;
}
