import type { Goal } from "../../goal/goal.ts";
import type { Currency } from "../../money.ts";
import type { FundedGoal } from "../funding.ts";
import { goalsToFund } from "../goalFunding.ts";

/** A goal under way that costs money, as the arithmetic of paying for it needs it. */
export type CostedGoal = {
  readonly goal: Goal;
  readonly currency: Currency;
  readonly funded: FundedGoal;
};

/** Of `goals` those under way with a cost, each in its own currency, in the order of the board. */
export function costedGoals(goals: readonly Goal[]): readonly CostedGoal[] {
  return goals
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((goal): readonly CostedGoal[] => {
      const currency = goal.money?.cost?.currency;
      if (currency === undefined) return [];
      return goalsToFund([goal], currency).goals.map((funded) => ({ goal, currency, funded }));
    });
}

/** Whether the goal has a date at all: what has none is in time whenever it is paid for. */
export function isDated({ goal }: CostedGoal): boolean {
  return goal.targetDay !== undefined;
}
