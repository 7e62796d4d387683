import { parseDay } from "#domain/day.ts";
import { categories } from "#domain/goal/category.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";

const titles = [
  "A week in Lisbon with my sister",
  "The deposit for a small flat",
  "A coaching certificate",
  "A campervan for the summer",
  "Running the half marathon",
];
const written = parseDay("2026-06-01");

/** What one person shows of five goals, as large as such rows are without a picture. */
export function shownGoals(whose: string): readonly ShownGoal[] {
  if (written === undefined) throw new TypeError("The day the goals were written on is no day.");
  const since = written;
  return titles.map((title, index) => ({
    kind: "shownGoal",
    id: `${whose}-goal-${index}` as GoalId,
    title,
    category: categories[index % categories.length] ?? "other",
    why: "Because we have talked about it for years and this is the year in which it happens.",
    achieved: false,
    progress: { kind: "steps", done: index, of: 5, next: "Ask for the papers" },
    lastUpdate: { day: since, text: "Rang twice; they will send the list next week." },
    inInvites: index % 2 === 0,
    since,
    createdOn: since,
    revision: 1 + index,
  }));
}
