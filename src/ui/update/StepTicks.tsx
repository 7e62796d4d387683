import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Step } from "#domain/goal/goal.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  steps: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
});

type StepTicksProps = {
  readonly steps: readonly Step[];
  readonly done: ReadonlySet<string>;
  readonly onChange: (done: ReadonlySet<string>) => void;
};

/** The steps of a goal, to tick. */
export function StepTicks({ steps, done, onChange }: StepTicksProps) {
  const styles = useStyles();
  const { update } = useGoalText();
  if (steps.length === 0) return null;
  return (
    <fieldset className={styles.steps}>
      <legend className={styles.legend}>{update.stepsDone}</legend>
      {steps.map(({ id, text }) => (
        <div key={id}>
          <Checkbox
            checked={done.has(id)}
            label={text}
            onChange={(_, { checked }) => {
              const next = new Set(done);
              if (checked) next.add(id);
              else next.delete(id);
              onChange(next);
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
