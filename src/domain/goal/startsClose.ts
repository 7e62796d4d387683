import { closeByDefault, type Category } from "./category.ts";
import { mentionsSensitive } from "./sensitiveWords.ts";

/**
 * Whether a goal should start as "kept close". Category or wording can only make
 * the start more cautious; the owner opens it up when they wish.
 */
export function startsClose(title: string, category: Category): boolean {
  return closeByDefault.has(category) || mentionsSensitive(title);
}
