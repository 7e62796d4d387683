import { cleanText } from "../cleanText.ts";
import type { Goal } from "../goal/goal.ts";
import { progressOf } from "../goal/progressOf.ts";
import { isMoneyUnit } from "./amounts.ts";
import type { ShownProgress } from "./shown.ts";

type Measured = Pick<Goal, "progress" | "steps" | "money">;

/** From here on a number of nothing in particular reads as an amount: 9,400 of 18,000. */
const readsAsAmount = 1000;

/** No amount: money shows its owner's word, and a count of a currency is an amount in disguise. */
export function shownProgress(goal: Measured): ShownProgress {
  const figures = progressOf(goal);
  switch (figures.kind) {
    case "steps":
      return { ...figures, ...(figures.next !== undefined && { next: cleanText(figures.next) }) };
    case "count":
      if (figures.unit === undefined)
        return figures.of >= readsAsAmount
          ? { kind: "none" }
          : { kind: "count", done: figures.done, of: figures.of };
      if (isMoneyUnit(figures.unit)) return { kind: "none" };
      return { kind: "count", done: figures.done, of: figures.of, unit: cleanText(figures.unit) };
    case "done":
      return { kind: "done", done: figures.done };
    case "money":
      return figures.word === undefined ? { kind: "none" } : { kind: "word", word: figures.word };
    default:
      return { kind: "none" };
  }
}

/** Whether a change from `before` to `after` moves what others may see of the progress. */
export function movesForOthers(before: Measured, after: Measured): boolean {
  return JSON.stringify(shownProgress(before)) !== JSON.stringify(shownProgress(after));
}
