import { Button } from "@fluentui/react-components";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useText } from "../text/useText.ts";
import type { WithGoal } from "./StepBody.tsx";
import { useGoalBoxes } from "./useGoalBoxes.ts";

/** What was typed at the very end and is not in the goal; nothing where all of it is. */
export function HeldLine({ goal }: WithGoal) {
  const prose = useProse();
  const { common } = useText();
  const words = useSessionText().over;
  const { status, onSave, dialog } = useGoalBoxes(goal).keeping;
  if (status === "problem") return <p className={prose.body}>{words.problem}</p>;
  if (status !== "waits") return null;
  return (
    <>
      <p className={prose.body}>{words.waits}</p>
      <Button onClick={onSave}>{common.save}</Button>
      {dialog}
    </>
  );
}
