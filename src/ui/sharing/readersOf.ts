import type { ReadySession } from "#app/session/Session.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { withLeave, withLeaveOnWall } from "#domain/sharing/leave.ts";

/** Whom the person chose to show a goal: first names, and each team by the words `team` makes of its name. */
export function readersOf(
  goal: Pick<Goal, "consents" | "wall">,
  { relations, teams }: Pick<ReadySession, "relations" | "teams">,
  team: (name: string) => string,
): readonly string[] {
  return [
    ...withLeave(goal, relations).map(({ other }) => other.firstName),
    ...withLeaveOnWall(goal, teams).map(({ name }) => team(name)),
  ];
}

/** As a sentence begins. */
export function atStart(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
