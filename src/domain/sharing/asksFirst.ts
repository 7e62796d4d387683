import { closeByDefault } from "../goal/category.ts";
import type { Goal } from "../goal/goal.ts";
import type { GoalFields } from "../goal/goalFields.ts";
import { sensitiveIn } from "../goal/sensitiveWords.ts";

/** Why a change is put to the owner first: it would tell more than they chose, or show what was kept close. */
export type AskFirst = "sensitive" | "opens";

/**
 * Whether `fields` may be made of `goal` without asking. The change of a goal that somebody has
 * leave to see, so that it now tells of something tender, is asked about; so is opening one that
 * was kept close. Neither is ever shown or hidden without the owner's word.
 */
export function asksFirst(goal: Goal, fields: GoalFields): AskFirst | undefined {
  if (goal.consents.length + goal.wall.length === 0 || fields.keptClose) return undefined;
  if (goal.keptClose) return "opens";
  return isTenderer(goal, fields) ? "sensitive" : undefined;
}

/** What was tender before was opened up as it was; only what is tender in a new way counts. */
function isTenderer(before: GoalFields, after: GoalFields): boolean {
  if (after.category !== before.category && closeByDefault.has(after.category)) return true;
  const known = sensitiveIn(wordsOf(before));
  return [...sensitiveIn(wordsOf(after))].some((word) => !known.has(word));
}

/** All that a reader may come to read of it. */
function wordsOf({ title, phrase, why, steps, progress }: GoalFields): string {
  const unit = progress.kind === "count" ? progress.unit : undefined;
  return [title, phrase, why, unit, ...steps.map(({ text }) => text)].join("\n");
}
