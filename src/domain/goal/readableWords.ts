import { closeByDefault } from "./category.ts";
import type { Goal } from "./goal.ts";
import { sensitiveIn } from "./sensitiveWords.ts";

/** What of a goal somebody may come to read, kept or still being typed. */
export type Readable = Pick<Goal, "title" | "category" | "progress"> & {
  readonly phrase?: string;
  readonly why?: string;
  readonly steps: readonly { readonly text: string }[];
  readonly picture?: { readonly alt: string };
};

export type ReadableField = "title" | "phrase" | "why" | "unit" | "alt" | "steps";

/** All that a reader may come to read of it, by where it stands. */
export function readableWords(words: Readable): Readonly<Record<ReadableField, string>> {
  const { title, phrase = "", why = "", steps, progress, picture } = words;
  return {
    title,
    phrase,
    why,
    unit: (progress.kind === "count" && progress.unit) || "",
    alt: picture?.alt ?? "",
    steps: steps.map(({ text }) => text).join("\n"),
  };
}

/** The wordings in it that its owner may not want read by others without a thought. */
export function tenderIn(words: Readable): ReadonlySet<string> {
  return sensitiveIn(Object.values(readableWords(words)).join("\n"));
}

/** Whether `after` tells of something tender that `before` did not: what was tender before counts no more. */
export function isTenderer(before: Readable, after: Readable): boolean {
  if (after.category !== before.category && closeByDefault.has(after.category)) return true;
  const known = tenderIn(before);
  return [...tenderIn(after)].some((word) => !known.has(word));
}
