import { englishPatterns } from "./pack/en.ts";
import type { Pattern } from "./question.ts";

export const patterns: readonly Pattern[] = englishPatterns;

const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));

/** The pattern an earlier talk remembers; undefined when a later version of the pack dropped it. */
export function patternById(id: string): Pattern | undefined {
  return byId.get(id);
}
