import type { Day } from "../day.ts";
import type { GoalEdit } from "./reviseGoal.ts";

/** Ticks a step as done on a day, or as still to do. */
export function tickStep(step: string, doneOn: Day | undefined): GoalEdit {
  return ({ steps }) => ({
    steps: steps.map((one) => {
      if (one.id !== step) return one;
      const { doneOn: _before, ...rest } = one;
      return doneOn === undefined ? rest : { ...rest, doneOn };
    }),
  });
}
