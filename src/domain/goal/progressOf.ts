import type { ShownProgress } from "../sharing/shown.ts";
import type { Goal, ProgressWord } from "./goal.ts";

/** A goal's progress in figures, for its owner. `share` runs from 0 to 1. */
export type ProgressFigures =
  | { readonly kind: "steps"; readonly done: number; readonly of: number; readonly next?: string }
  | { readonly kind: "count"; readonly done: number; readonly of: number; readonly unit?: string }
  | { readonly kind: "done"; readonly done: boolean }
  | { readonly kind: "feeling"; readonly score: number }
  | { readonly kind: "money"; readonly share?: number; readonly word?: ProgressWord }
  | { readonly kind: "none" };

/** Where the goal stands, in the measure its owner chose. */
export function progressOf(goal: Pick<Goal, "progress" | "steps" | "money">): ProgressFigures {
  const { progress } = goal;
  if (progress.kind === "steps") {
    const next = goal.steps.find(({ doneOn }) => doneOn === undefined)?.text;
    const done = goal.steps.filter(({ doneOn }) => doneOn !== undefined).length;
    return { kind: "steps", done, of: goal.steps.length, ...(next !== undefined && { next }) };
  }
  if (progress.kind !== "money") return progress;
  const share = savedShare(goal.money);
  return { ...progress, ...(share !== undefined && { share }) };
}

/** How far along, 0 to 1, where the measure can say; a feeling and an empty list of steps cannot. */
export function shareDone(figures: ProgressFigures | ShownProgress): number | undefined {
  if (figures.kind === "money") return figures.share;
  if (figures.kind !== "steps" && figures.kind !== "count") return undefined;
  return figures.of > 0 ? Math.min(1, Math.max(0, figures.done / figures.of)) : undefined;
}

/** How much of the cost there is, 0 to 1; undefined without both, in one currency, and a cost. */
export function savedShare(money: Goal["money"]): number | undefined {
  if (!money?.cost || !money.saved || money.cost.currency !== money.saved.currency)
    return undefined;
  if (money.cost.amount <= 0) return undefined;
  return Math.min(1, money.saved.amount / money.cost.amount);
}
