/** The drafts of the boxes of a step that stand beside the goal: a step may change in the middle of a word. */
export const typedGoal = "half hour typed";
export const typedValue = "half hour value";
export const typedAsk = "half hour ask";
