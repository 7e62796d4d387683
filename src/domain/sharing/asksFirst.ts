import type { Goal } from "../goal/goal.ts";
import { isTenderer, type Readable } from "../goal/readableWords.ts";

/** Why a change is put to the owner first: it would tell more than they chose, or show what was kept close. */
export type AskFirst = "sensitive" | "opens";

/**
 * Whether `after` may be made of `goal` without asking. The change of a goal that somebody has
 * leave to see, so that it now tells of something tender, is asked about; so is opening one that
 * was kept close. Neither is ever shown or hidden without the owner's word.
 */
export function asksFirst(
  goal: Goal,
  after: Readable & Pick<Goal, "keptClose">,
): AskFirst | undefined {
  if (goal.consents.length + goal.wall.length === 0 || after.keptClose) return undefined;
  if (goal.keptClose) return "opens";
  return isTenderer(goal, after) ? "sensitive" : undefined;
}
