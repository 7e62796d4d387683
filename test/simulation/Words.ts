import type { Day } from "#domain/day.ts";
import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { bareGoal, value as anyValue } from "../store/samples.ts";

/** A value that counts today. */
const { until: _until, ...counting } = anyValue;

/** Every word is typed once, so that it can be told at any time whether it is still somewhere. */
export type Words = {
  readonly fresh: () => string;
  readonly id: () => string;
  readonly goal: () => Goal;
  readonly line: (goal: GoalId, day: Day) => GoalUpdate;
  readonly value: () => CoreValue;
  /** Somebody asks for `after` in the place of what they see as `before`; until the answer, either may be there. */
  readonly asking: (before: unknown, after: unknown) => Asking;
  /** Words that must be somewhere, given the text of everything there is. */
  readonly lost: (everything: string) => readonly string[];
};

type Asking = {
  /** The person was told that it is saved. */
  readonly acknowledged: () => void;
  /** The person was told that it is not, so all is as it was. */
  readonly rejected: () => void;
};

export function createWords(): Words {
  const live = new Set<string>();
  /** Words that somebody who saw them wanted gone, for good. */
  const gone = new Set<string>();
  /** Of words that may be gone: how many of those who asked for it have no answer. */
  const going = new Map<string, number>();
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
    line: (goal, day) => ({
      kind: "update",
      id: id(),
      goal,
      day,
      text: fresh(),
      progress: { kind: "done", done: false },
    }),
    value: () => ({ ...counting, id: id(), label: fresh(), atWork: fresh(), shownTo: [] }),
    asking: (before, after) => {
      const [old, wanted] = [wordsIn(before), wordsIn(after)];
      const dropped = [...old].filter((word) => !wanted.has(word));
      for (const word of dropped) going.set(word, (going.get(word) ?? 0) + 1);
      const answered = () => {
        for (const word of dropped) going.set(word, (going.get(word) ?? 1) - 1);
      };
      return {
        acknowledged: () => {
          answered();
          for (const word of dropped) {
            live.delete(word);
            gone.add(word);
          }
          for (const word of wanted) if (!old.has(word) && !gone.has(word)) live.add(word);
        },
        rejected: answered,
      };
    },
    lost: (everything) => {
      const there = wordsIn(everything);
      return [...live].filter((word) => !there.has(word) && !going.get(word));
    },
  };
}

export function wordsIn(what: unknown): ReadonlySet<string> {
  const text = typeof what === "string" ? what : (JSON.stringify(what) ?? "");
  return new Set(text.match(/<w\d+>/g));
}
