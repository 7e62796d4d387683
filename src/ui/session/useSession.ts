import { useEffect, useMemo } from "react";
import {
  createGoalSessionModel,
  type GoalSessionModel,
} from "#app/goalSession/createGoalSessionModel.ts";
import type { GoalSessionState, SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** Often enough to begin together; the list is asked for what changed alone. */
const lookMillis = 8_000;

/**
 * One session, looked at anew while its page is seen, each so many milliseconds. `of` must stay the same
 * object.
 */
export function useSession(
  of: SessionOf,
  everyMillis = lookMillis,
): {
  readonly model: GoalSessionModel;
  readonly state: GoalSessionState;
} {
  const { model: tab, wake } = useTab();
  const model = useMemo(() => createGoalSessionModel(of, tab.parts), [of, tab.parts]);
  const state = useReadable(model.state);
  useEffect(() => {
    let isOpen = true;
    let callOff = (): void => undefined;
    const look = async (): Promise<void> => {
      if (document.visibilityState === "visible") await model.look();
      if (isOpen) callOff = wake(everyMillis, () => void look());
    };
    void look();
    return () => {
      isOpen = false;
      callOff();
    };
  }, [model, wake, everyMillis]);
  return { model, state };
}
