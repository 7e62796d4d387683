import type { SessionNotes } from "#app/goalSession/sessionNotes.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** The goal that is worked on in this half hour, as it is now. */
export function useMyGoal({ goal: id }: SessionNotes): Goal | undefined {
  const { model } = useTab();
  const board = useReadable(model.goals.board);
  return board.status === "ready"
    ? board.goals.find(({ goal }) => goal.id === id)?.goal
    : undefined;
}
