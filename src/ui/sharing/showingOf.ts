import type { Goal } from "#domain/goal/goal.ts";
import { maySpeakOf } from "#domain/sharing/leave.ts";

/** Whether what is chosen holds now, holds once the goal is taken up again, or not at all. */
export type Showing = "now" | "onceActive" | "no";

export function showingOf(goal: Goal, taking: boolean): Showing {
  if (goal.keptClose) return "no";
  if (!maySpeakOf(goal)) return "onceActive";
  return taking ? "now" : "no";
}
