import { addDays, type Day } from "#domain/day.ts";
import type { PatternStage } from "#domain/question/question.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { today } from "../../arbitraries.ts";

const ago = (days: number): Day => addDays(today, -days);
const live: Partial<ShownGoal> = {
  createdOn: ago(100),
  targetDay: addDays(today, 100),
  progress: { kind: "steps", done: 3, of: 5, next: "Survey" },
  lastUpdate: { day: ago(2), text: "The surveyor came" },
};

/** What a goal must be like on the day of `today` to stand at each stage. */
export const goalsAt: Readonly<
  Record<Exclude<PatternStage, "value" | "none" | "neutral">, Partial<ShownGoal>>
> = {
  new: { createdOn: ago(3) },
  early: { createdOn: ago(100), lastUpdate: { day: ago(2), text: "A line" } },
  onTrack: live,
  gap: live,
  stalled: { ...live, unmovedSince: ago(20) },
  atRisk: { ...live, progress: { kind: "steps", done: 0, of: 5, next: "Survey" } },
  achieved: { achieved: true, achievedOn: ago(1) },
  imminent: { ...live, targetDay: addDays(today, 5) },
  passed: { ...live, targetDay: ago(5) },
  quiet: { ...live, lastUpdate: { day: ago(70), text: "A line" } },
};
