import { charactersOf } from "#domain/print/charactersOf.ts";
import { hasRightToLeft } from "#domain/print/directionOf.ts";
import { partOf } from "./partOf.ts";
import type { Part } from "./faceFiles.ts";

/** A stretch of a line that is set from one font file, or drawn as the device draws it. */
export type Run = { readonly text: string; readonly part: Part | undefined };

/**
 * `line` in runs of one file each; `has` tells whether a file really holds a character. What no file holds
 * is a run of its own, and a line that runs from right to left is one whole: its letters join and change places.
 */
export function runsOf(line: string, has: (part: Part, code: number) => boolean): readonly Run[] {
  if (hasRightToLeft(line)) return [{ text: line, part: undefined }];
  const runs: { text: string; part: Part | undefined }[] = [];
  for (const text of charactersOf(line)) {
    const part = holder(text, has);
    const last = runs.at(-1);
    // A space stays with what stands before it, so that it parts no run.
    if (last && (last.part === part || text === " ")) last.text += text;
    else runs.push({ text, part });
  }
  return runs;
}

function holder(text: string, has: (part: Part, code: number) => boolean): Part | undefined {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const part = partOf(codes[0] ?? 0);
  return part !== undefined && codes.every((code) => has(part, code)) ? part : undefined;
}
