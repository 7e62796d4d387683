import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { DatePrecision } from "#domain/goal/goal.ts";
import { useGoalText } from "../text/useGoalText.ts";
import type { FieldsProps } from "./FieldsProps.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 180px), 1fr))",
    alignItems: "start",
  },
});

const precisions: readonly DatePrecision[] = ["day", "month", "season", "year"];

/** By when, and how exactly that is meant. */
export function DateFields({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const text = useGoalText();
  return (
    <div className={styles.row}>
      <Field label={text.form.targetDay} validationMessage={message("targetDay")}>
        <Input
          name="targetDay"
          onChange={(_, { value }) => onChange({ targetDay: value })}
          type="date"
          value={form.targetDay}
        />
      </Field>
      <Field label={text.form.precision}>
        <Select
          onChange={(_, { value }) =>
            onChange({ datePrecision: precisions.find((one) => one === value) ?? "day" })
          }
          value={form.datePrecision}
        >
          {precisions.map((precision) => (
            <option key={precision} value={precision}>
              {text.form.precisions[precision]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** The last day of what lasts longer than one. */
export function LastDayField({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const text = useGoalText();
  return (
    <div className={styles.row}>
      <Field
        hint={text.form.endDayHint}
        label={text.form.endDay}
        validationMessage={message("endDay")}
      >
        <Input
          name="endDay"
          onChange={(_, { value }) => onChange({ endDay: value })}
          type="date"
          value={form.endDay}
        />
      </Field>
    </div>
  );
}
