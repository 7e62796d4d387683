import { makeStyles } from "@fluentui/react-components";
import type { FormPart } from "#domain/goal/categoryFields.ts";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { FormPartFields } from "../goal/FormPartFields.tsx";
import { useTab } from "../TabContext.ts";
import { AskFor } from "./AskFor.tsx";
import { KeptLine } from "./KeptLine.tsx";
import type { WithGoal } from "./StepBody.tsx";
import { useGoalBoxes } from "./useGoalBoxes.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "20px", maxWidth: "640px" },
});

const parts: readonly FormPart[] = ["plan", "steps"];

/** What could get in the way, what to do then, a first step, and one thing to ask for. */
export function ObstacleStep({ goal, of }: WithGoal & { readonly of: SessionOf }) {
  const styles = useStyles();
  const { newId } = useTab();
  const { keeping, ...fields } = useGoalBoxes(goal);
  return (
    <div className={styles.form}>
      {parts.map((part) => (
        <FormPartFields key={part} newId={newId} part={part} {...fields} />
      ))}
      <KeptLine {...keeping} />
      <AskFor of={of} />
    </div>
  );
}
