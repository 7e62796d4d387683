import type { Goal } from "./goal.ts";

/** What a person types about a goal; the rest of it is kept by the rules. */
export type GoalFields = Pick<
  Goal,
  | "title"
  | "phrase"
  | "category"
  | "why"
  | "targetDay"
  | "datePrecision"
  | "endDay"
  | "progress"
  | "steps"
  | "money"
  | "obstacle"
  | "ifThen"
  | "keptClose"
>;
