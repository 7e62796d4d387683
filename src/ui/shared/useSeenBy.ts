import type { Goal } from "#domain/goal/goal.ts";
import { leaveToPost, leaveToSee } from "#domain/sharing/leave.ts";
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
  if (!taking || session.status !== "ready") return [words.nobody];
  const { relations, teams, today } = session;
  const names = relations
    .filter(({ other }) => leaveToSee(goal, other.id, today))
    .map(({ other }) => other.firstName);
  const wall = teams.some(({ id }) => leaveToPost(goal, id, today));
  const parts = [
    ...(names.length > 0 ? [words.people(text.common.andMore(names))] : []),
    ...(wall ? [words.wall] : []),
  ];
  return parts.length > 0 ? parts : [words.nobody];
}
