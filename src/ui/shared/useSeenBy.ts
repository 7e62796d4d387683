import type { Goal } from "#domain/goal/goal.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

/** Who sees a goal, in the few words its owner reads on the board. */
export function useSeenBy(goal: Goal): readonly string[] {
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  const words = text.board.seen;
  if (goal.keptClose) return [words.close];
  const shows = taking && (goal.status === "active" || goal.status === "achieved");
  if (!shows || session.status !== "ready") return [words.nobody];
  const names = session.relations
    .filter(({ other }) => goal.consents.some((consent) => consent.reader === other.id))
    .map(({ other }) => other.firstName);
  const wall = session.teams.some((team) => goal.wall.some((card) => card.team === team.id));
  const parts = [
    ...(names.length > 0 ? [words.people(text.common.andMore(names))] : []),
    ...(wall ? [words.wall] : []),
  ];
  return parts.length > 0 ? parts : [words.nobody];
}
