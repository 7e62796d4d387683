import { makeStyles, Switch } from "@fluentui/react-components";
import { useProse } from "../shared/useProse.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({ close: { marginInlineStart: "-8px" } });

type KeepCloseProps = {
  readonly checked: boolean;
  readonly onChange: (keptClose: boolean) => void;
};

/** Whether the goal is kept close, whatever else is chosen. */
export function KeepClose({ checked, onChange }: KeepCloseProps) {
  const styles = useStyles();
  const prose = useProse();
  const { form } = useGoalText();
  return (
    <div>
      <Switch
        checked={checked}
        className={styles.close}
        label={form.keptClose}
        onChange={(_, next) => onChange(next.checked)}
      />
      <p className={prose.quiet}>{form.keptCloseHint}</p>
    </div>
  );
}
