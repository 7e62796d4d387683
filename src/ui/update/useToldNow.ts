import type { Goal } from "#domain/goal/goal.ts";
import type { Person } from "#domain/person/person.ts";
import { toldNow } from "#domain/sharing/leave.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** Who may read a line about the goal that is written now. */
export function useToldNow(goal: Goal): readonly Person[] {
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  if (session.status !== "ready") return [];
  return toldNow(goal, session.relations, taking).map(({ other }) => other);
}
