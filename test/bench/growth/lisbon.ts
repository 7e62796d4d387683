import type { GoalFields } from "#domain/goal/goalFields.ts";

/** A goal as a person types it into the form. */
export const lisbon: GoalFields = {
  title: "A week in Lisbon with my sister",
  category: "travel",
  why: "We said we would.",
  progress: { kind: "steps" },
  steps: [
    { id: "flights", text: "Book the flights" },
    { id: "room", text: "Find a room" },
  ],
  keptClose: false,
};
