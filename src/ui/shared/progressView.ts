import type { Goal } from "#domain/goal/goal.ts";
import { progressOf } from "#domain/goal/progressOf.ts";
import type { ShownProgress } from "#domain/sharing/shown.ts";
import { formatDay } from "../text/formatDay.ts";
import type { Text } from "../text/en.ts";
import type { ProgressView } from "./ProgressLine.tsx";

/**
 * A goal's progress as its owner reads it on the board; money is a bar and a word, never a sum.
 * Undefined where there is nothing to say yet, or nothing is measured: no goal asks for a measure.
 */
export function ownProgress(goal: Goal, text: Text, locale: string): ProgressView | undefined {
  if (goal.status === "achieved")
    return {
      words: text.progress.reached(goal.achievedOn && formatDay(goal.achievedOn, locale)),
    };
  const figures = progressOf(goal);
  switch (figures.kind) {
    case "steps":
      return figures.of > 0 ? stepsView(figures.done, figures.of, text) : undefined;
    case "count":
      return countView(figures.done, figures.of, figures.unit, text);
    case "done":
      return { words: figures.done ? text.progress.done : text.progress.notDone };
    case "feeling":
      return { words: text.progress.feeling(figures.score), share: figures.score / 10 };
    case "money":
      if (figures.word === undefined && figures.share === undefined) return undefined;
      return {
        words: figures.word ? text.progress.word[figures.word] : text.progress.noWord,
        ...(figures.share !== undefined && { share: figures.share }),
      };
    case "none":
      return undefined;
  }
}

/** Progress as somebody else is shown it; undefined where the owner shows none. */
export function shownProgress(progress: ShownProgress, text: Text): ProgressView | undefined {
  switch (progress.kind) {
    case "steps":
      return progress.of > 0 ? stepsView(progress.done, progress.of, text) : undefined;
    case "count":
      return countView(progress.done, progress.of, progress.unit, text);
    case "done":
      return { words: progress.done ? text.progress.done : text.progress.notDone };
    case "word":
      return { words: text.progress.word[progress.word] };
    case "none":
      return undefined;
  }
}

function stepsView(done: number, of: number, text: Text): ProgressView {
  return { words: text.progress.steps(done, of), marks: { done, of } };
}

function countView(done: number, of: number, unit: string | undefined, text: Text): ProgressView {
  return { words: text.progress.count(done, of, unit), share: Math.min(1, done / of) };
}
