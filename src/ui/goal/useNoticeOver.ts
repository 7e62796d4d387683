import { useCallback } from "react";
import type { GoalId } from "#domain/goal/goal.ts";
import { useTab } from "../TabContext.ts";

/** Takes away what was last said of a goal once that holds no more, and with it a way back from nothing. */
export function useNoticeOver(goal: GoalId): () => void {
  const { notice } = useTab();
  return useCallback(() => {
    if (notice.get()?.about === goal) notice.set(undefined);
  }, [notice, goal]);
}
