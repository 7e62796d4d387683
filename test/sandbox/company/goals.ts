import type { GoalData } from "./GoalData.ts";
import { exportGoals } from "./goals/exportGoals.ts";
import { leadershipGoals } from "./goals/leadershipGoals.ts";
import { managerGoals } from "./goals/managerGoals.ts";
import { midlandsGoals } from "./goals/midlandsGoals.ts";
import { northGoals } from "./goals/northGoals.ts";
import { southGoals } from "./goals/southGoals.ts";

/** Every goal anybody at Northfold has written down, shown or not. */
export const goals: readonly GoalData[] = [
  ...leadershipGoals,
  ...managerGoals,
  ...northGoals,
  ...midlandsGoals,
  ...exportGoals,
  ...southGoals,
];
