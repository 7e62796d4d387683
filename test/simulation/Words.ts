import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { today } from "#support/companyPlan.ts";
import { bareGoal } from "../store/samples.ts";

/** Every word is typed once, so that it can be told at any time whether it is still somewhere. */
export type Words = {
  readonly fresh: () => string;
  readonly id: () => string;
  readonly goal: () => Goal;
  readonly line: (goal: GoalId) => GoalUpdate;
  /** Somebody who saw `before` wants `after` in its place: words that are only in the first may go. */
  readonly replacing: (before: OwnRecord | undefined, after: OwnRecord | undefined) => void;
  /** The person was told that `record` is saved; new in it is what was not in `before`. */
  readonly acknowledged: (record: OwnRecord, before: OwnRecord | undefined) => void;
  /** Words that must be somewhere, given the text of everything there is. */
  readonly lost: (everything: string) => readonly string[];
};

export function createWords(): Words {
  const live = new Set<string>();
  const replaced = new Set<string>();
  let made = 0;
  const id = () => {
    made += 1;
    return `i${String(made)}`;
  };
  const fresh = () => {
    made += 1;
    return `<w${String(made)}>`;
  };
  return {
    id,
    fresh,
    goal: () => ({
      ...bareGoal,
      id: id() as GoalId,
      status: "active",
      keptClose: false,
      title: fresh(),
    }),
    line: (goal) => ({
      kind: "update",
      id: id(),
      goal,
      day: today,
      text: fresh(),
      progress: { kind: "done", done: false },
    }),
    replacing: (before, after) => {
      const kept = wordsIn(after);
      for (const word of wordsIn(before)) {
        if (kept.has(word)) continue;
        live.delete(word);
        replaced.add(word);
      }
    },
    acknowledged: (record, before) => {
      const old = wordsIn(before);
      for (const word of wordsIn(record)) {
        if (!old.has(word) && !replaced.has(word)) live.add(word);
      }
    },
    lost: (everything) => {
      const there = new Set(everything.match(/<w\d+>/g));
      return [...live].filter((word) => !there.has(word));
    },
  };
}

function wordsIn(record: OwnRecord | undefined): ReadonlySet<string> {
  return new Set(record === undefined ? [] : (JSON.stringify(record).match(/<w\d+>/g) ?? []));
}
