import type { Day } from "../day.ts";
import type { PersonId } from "../person/person.ts";
import type { GoalEdit } from "./reviseGoal.ts";

/** A step's tick: the day of it, and those who see the goal on that day. */
export type Tick = { readonly doneOn: Day; readonly toldTo: readonly PersonId[] };

/** Ticks a step as done, or as still to do. */
export function tickStep(step: string, tick: Tick | undefined): GoalEdit {
  return ({ steps }) => ({
    steps: steps.map((one) => {
      if (one.id !== step) return one;
      const { doneOn: _before, toldTo: _told, ...rest } = one;
      return { ...rest, ...tick };
    }),
  });
}
