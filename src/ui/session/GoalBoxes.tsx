import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { FormPart } from "#domain/goal/categoryFields.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { FormPartFields } from "../goal/FormPartFields.tsx";
import { PictureField } from "../picture/PictureField.tsx";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { KeptLine } from "./KeptLine.tsx";
import { useGoalBoxes } from "./useGoalBoxes.ts";

const useStyles = makeStyles({
  boxes: {
    display: "grid",
    gap: "24px",
    "@media (min-width: 800px)": { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
  form: { display: "flex", flexDirection: "column", rowGap: "20px", minWidth: 0 },
});

const parts: readonly FormPart[] = ["date", "why"];

/** A goal's name, day, reason and picture, kept as they are typed. */
export function GoalBoxes({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const words = useSessionText();
  const { newId } = useTab();
  const { keeping, ...fields } = useGoalBoxes(goal);
  const { form, message, onChange } = fields;
  return (
    <div className={styles.boxes}>
      <div className={styles.form}>
        <Field label={words.choose.title} size="large" validationMessage={message("title")}>
          <Input
            autoComplete="off"
            onChange={(_, { value }) => onChange({ title: value })}
            value={form.title}
          />
        </Field>
        {parts.map((part) => (
          <FormPartFields key={part} newId={newId} part={part} {...fields} />
        ))}
        <KeptLine {...keeping} />
      </div>
      <PictureField goal={goal} />
    </div>
  );
}
