import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Goal } from "#domain/goal/goal.ts";
import { Dotted } from "../shared/Dotted.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  list: { marginLeft: "-8px" },
  step: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  // What is still to do is not the quieter of the two.
  open: { "& label": { color: tokens.colorNeutralForeground1 } },
  // Where it wraps, it stands under the step's words and not under its box.
  note: { paddingInlineStart: "8px" },
});

/** The goal's steps, each with its tick. */
export function StepList({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const prose = useProse();
  const { page } = useGoalText();
  const { model, locale } = useTab();
  const session = useReadable(model.session);
  if (goal.steps.length === 0 || session.status !== "ready") return null;
  const next = goal.steps.find(({ doneOn }) => doneOn === undefined);
  return (
    <ul aria-label={page.steps} className={`${prose.list} ${styles.list}`}>
      {goal.steps.map((step) => (
        <li className={styles.step} key={step.id}>
          <Checkbox
            className={step.doneOn === undefined ? styles.open : undefined}
            checked={step.doneOn !== undefined}
            disabled={goal.status !== "active"}
            label={step.text}
            onChange={(_, { checked }) => void model.goals.tick(goal.id, step.id, checked === true)}
          />
          <span className={`${prose.quiet} ${styles.note}`}>
            <Dotted
              parts={[
                step === next ? page.nextStep : undefined,
                step.doneOn !== undefined
                  ? page.doneOn(formatDay(step.doneOn, locale))
                  : step.due && page.due(formatDay(step.due, locale)),
              ]}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
