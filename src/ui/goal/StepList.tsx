import { Checkbox, makeStyles } from "@fluentui/react-components";
import { tickStep } from "#app/goals/edits.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({ list: { marginLeft: "-8px" } });

/** The goal's steps, each with its tick. */
export function StepList({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  if (goal.steps.length === 0 || session.status !== "ready") return null;
  return (
    <ul aria-label={text.goal.steps} className={`${prose.list} ${styles.list}`}>
      {goal.steps.map((step) => (
        <li key={step.id}>
          <Checkbox
            checked={step.doneOn !== undefined}
            disabled={goal.status !== "active"}
            label={step.text}
            onChange={(_, { checked }) =>
              void model.goals.edit(goal.id, tickStep(step.id, checked ? session.today : undefined))
            }
          />
        </li>
      ))}
    </ul>
  );
}
