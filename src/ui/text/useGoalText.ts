import { createContext, useContext } from "react";
import { goalText } from "./enGoal.ts";

export type GoalText = typeof goalText;

const GoalTextContext = createContext<GoalText>(goalText);

/** The words about one goal, in the person's language. */
export function useGoalText(): GoalText {
  return useContext(GoalTextContext);
}
