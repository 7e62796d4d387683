import { closeByDefault } from "./category.ts";
import type { Goal } from "./goal.ts";
import { isTenderer, tenderIn, type Readable } from "./readableWords.ts";

/**
 * Whether a goal should start as "kept close". Category or wording can only make
 * the start more cautious; the owner opens it up when they wish.
 */
export function startsClose(words: Readable): boolean {
  return closeByDefault.has(words.category) || tenderIn(words).size > 0;
}

/**
 * Whether `goal`, changed to these words, should be kept close. One that nobody has leave to see
 * starts anew when it becomes tender; what its owner opened up as it was stays open, and of one
 * that is shown they are asked instead.
 */
export function staysClose(
  goal: Pick<Goal, "keptClose" | "consents" | "wall"> & Readable,
  words: Readable,
): boolean {
  if (goal.keptClose) return true;
  return goal.consents.length + goal.wall.length === 0 && isTenderer(goal, words);
}
