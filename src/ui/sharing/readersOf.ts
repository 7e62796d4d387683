import type { ReadySession } from "#app/session/Session.ts";
import type { Goal } from "#domain/goal/goal.ts";

/** Whom the person chose to show a goal: first names, and each team by the words `team` makes of its name. */
export function readersOf(
  goal: Pick<Goal, "consents" | "wall">,
  { relations, teams }: Pick<ReadySession, "relations" | "teams">,
  team: (name: string) => string,
): readonly string[] {
  const people = relations.filter(({ other }) =>
    goal.consents.some(({ reader }) => reader === other.id),
  );
  const walls = teams.filter(({ id }) => goal.wall.some((card) => card.team === id));
  return [...people.map(({ other }) => other.firstName), ...walls.map(({ name }) => team(name))];
}

/** As a sentence begins. */
export function atStart(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
