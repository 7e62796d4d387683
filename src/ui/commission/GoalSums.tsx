import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalField, GoalProblem } from "#domain/goal/goalProblem.ts";
import { readGoalDraft } from "#domain/goal/readGoalDraft.ts";
import { draftOf, formOf } from "../goal/formState.ts";
import { wordsFor } from "../goal/problemWords.ts";
import { useTab } from "../TabContext.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px", paddingTop: "8px" },
  row: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 128px), 1fr))",
    alignItems: "start",
    "& > *": { minWidth: 0 },
    "& input": { width: "100%", minWidth: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type GoalSumsProps = {
  readonly goal: Goal;
  /** Taken where the goal has none of its own yet. */
  readonly currency?: string | undefined;
  readonly onClose: () => void;
};

/** What a goal costs, what there is and by when: the goal's own sums, which its owner alone sees. */
export function GoalSums({ goal, currency = "", onClose }: GoalSumsProps) {
  const styles = useStyles();
  const words = useTakesText().goals;
  const fieldText = useFieldText();
  const { common } = useText();
  const { model } = useTab();
  const start = formOf(goal);
  const [form, setForm] = useState({ ...start, currency: start.currency || currency });
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const first = useRef<HTMLFormElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => first.current?.querySelector("input")?.focus(), []);
  const message = (field: GoalField) => wordsFor(problems, fieldText, field);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const read = readGoalDraft(draftOf(form));
    if (read.status === "problems") {
      setProblems(read.problems);
      return;
    }
    const { money, targetDay, datePrecision } = read.fields;
    void model.goals.edit(goal.id, () => ({ money, targetDay, datePrecision }));
    onClose();
  };
  const box = (field: "cost" | "saved") => (
    <Field label={words[field]} validationMessage={message(field)}>
      <Input
        autoComplete="off"
        inputMode="decimal"
        onChange={(_, { value }) => setForm({ ...form, [field]: value })}
        value={form[field]}
      />
    </Field>
  );
  return (
    <form className={styles.form} noValidate onSubmit={save} ref={first}>
      <div className={styles.row}>
        {box("cost")}
        {box("saved")}
        <Field label={words.currency} validationMessage={message("currency")}>
          <Input
            autoCapitalize="characters"
            autoComplete="off"
            maxLength={3}
            onChange={(_, { value }) => setForm({ ...form, currency: value.toUpperCase() })}
            placeholder="GBP"
            value={form.currency}
          />
        </Field>
        <Field label={words.by} validationMessage={message("targetDay")}>
          <Input
            onChange={(_, { value }) =>
              setForm({ ...form, targetDay: value, datePrecision: "day" })
            }
            type="date"
            value={form.targetDay}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {common.save}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
