import type { Goal } from "../goal/goal.ts";
import { sensitiveIn } from "../goal/sensitiveWords.ts";

/** Whether what is said of the goal's picture tells of something tender that the goal's own words do not. */
export function isTenderAlt(goal: Goal, alt: string): boolean {
  const { title, phrase, why, steps, picture } = goal;
  const told = [title, phrase, why, picture?.alt, ...steps.map(({ text }) => text)];
  const known = sensitiveIn(told.join("\n"));
  return [...sensitiveIn(alt)].some((wording) => !known.has(wording));
}
