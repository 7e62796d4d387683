import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useGoalText } from "../text/useGoalText.ts";
import type { FieldsProps } from "./FieldsProps.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "16px" },
});

/** What could get in the way, and what the person will do then. */
export function PlanFields({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const text = useGoalText();
  const box = (field: "obstacle" | "ifThen", hint: string) => (
    <Field hint={hint} label={text.form[field]} validationMessage={message(field)}>
      <Textarea
        data-answers={field}
        onChange={(_, { value }) => onChange({ [field]: value })}
        resize="vertical"
        value={form[field]}
      />
    </Field>
  );
  return (
    <div className={styles.part}>
      {box("obstacle", text.form.obstacleHint)}
      {box("ifThen", text.form.ifThenHint)}
    </div>
  );
}
