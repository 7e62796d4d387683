import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Paper } from "#domain/print/paper.ts";
import type { Included } from "#domain/print/toPrintGoal.ts";

export type PrintForm = "poster" | "folded" | "small";

/** What somebody chose to print. */
export type Choices = {
  readonly form: PrintForm;
  readonly paper: Paper;
  readonly goals: ReadonlySet<GoalId>;
  readonly included: Included;
  readonly values: boolean;
};

/** The goals that may be printed: what one works for and what one reached, in the board's order. */
export function printable(goals: readonly OwnGoal[]): readonly OwnGoal[] {
  return goals.filter(({ goal }) => goal.status === "active" || goal.status === "achieved");
}

/** One goal as a card, or all that are under way as a poster; what is kept close waits to be asked for. */
export function firstChoices(
  goals: readonly OwnGoal[],
  one: GoalId | undefined,
  paper: Paper,
): Choices {
  const underWay = goals.filter(({ goal }) => goal.status === "active" && !goal.keptClose);
  return {
    form: one === undefined ? "poster" : "folded",
    paper,
    goals: new Set(one === undefined ? underWay.map(({ goal }) => goal.id) : [one]),
    included: { picture: true, why: true, next: true, date: true, amounts: false },
    values: one === undefined,
  };
}
