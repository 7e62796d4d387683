import type { InviteWords } from "./InviteWords.ts";

export const en: InviteWords = {
  heading: "Our 1-1",
  whose: { theirs: "Your", mine: "My" },
  under: {
    way: "under way",
    comingUp: "coming up",
    reached: "reached",
    steps: (done, of) => `${done} of ${of} ${of === 1 ? "step" : "steps"} done`,
    count: (done, of, unit) => `${done} of ${of}${unit === undefined ? "" : ` ${unit}`} done`,
  },
  questionsForMe: "Questions for me",
  addOrSwap: "Add your own points, or swap any of these:",
  add: "Add your own points:",
  link: "Open our talk page",
};
