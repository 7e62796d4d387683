import type { Day } from "#domain/day.ts";
import type { Goal, GoalUpdate } from "#domain/goal/goal.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Saving } from "../records/Row.ts";

/** A goal with its dated lines, newest first. */
export type OwnGoal = {
  readonly goal: Goal;
  readonly updates: readonly GoalUpdate[];
  readonly saving: Saving;
};

/** All of a person's goals in the order of their board. */
export type Board =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      readonly today: Day;
      readonly goals: readonly OwnGoal[];
      readonly unreadable: number;
    };
