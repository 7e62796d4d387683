import { Button, Field, Input, makeStyles, Switch, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { GoalProblem } from "#domain/goal/goalProblem.ts";
import { guessCategory } from "#domain/goal/guessCategory.ts";
import { readGoalDraft } from "#domain/goal/readGoalDraft.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useText } from "../text/useText.ts";
import { CategoryChips } from "./CategoryChips.tsx";
import { DateFields } from "./DateFields.tsx";
import { categoryOf, draftOf, keptCloseOf, type FormState } from "./formState.ts";
import { MeasureFields } from "./MeasureFields.tsx";
import { MoneyFields } from "./MoneyFields.tsx";
import { wordsFor } from "./problemWords.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "24px", maxWidth: "640px" },
  close: { marginInlineStart: "-8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type GoalFormProps = {
  /** Under which the form is kept while its page is left. */
  readonly name: string;
  readonly initial: FormState;
  /** `short` asks for a title alone, with its kind; everything else can wait. */
  readonly length: "short" | "full";
  readonly submit: string;
  readonly newId: () => string;
  readonly onSubmit: (fields: GoalFields) => void;
  readonly onCancel: () => void;
};

/** A goal being written. It is read when it is sent; each problem then stands beside its field. */
export function GoalForm({
  name,
  initial,
  length,
  submit,
  newId,
  onSubmit,
  onCancel,
}: GoalFormProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const [form, setForm, clearForm] = useDraft(name, initial);
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The form was asked for by a click on its name, so what it asks comes first.
    box.current?.querySelector("input")?.focus();
  }, []);
  const change = (part: Partial<FormState>): void => setForm({ ...form, ...part });
  const message = (field: GoalProblem["field"], step?: number) =>
    wordsFor(problems, text, field, step);

  const send = (event: FormEvent): void => {
    event.preventDefault();
    const read = readGoalDraft(draftOf(form));
    const misdated = impossibleDays(box.current);
    if (read.status === "good" && misdated.length === 0) {
      clearForm();
      onSubmit(read.fields);
      return;
    }
    setProblems([...(read.status === "good" ? [] : read.problems), ...misdated]);
    // After the messages are drawn, the person is taken to the first of them.
    queueMicrotask(() =>
      requestAnimationFrame(() =>
        box.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      ),
    );
  };

  const guessed = form.category === undefined && guessCategory(form.title) !== undefined;
  const title = message("title");
  const why = message("why");
  const phrase = message("phrase");
  return (
    <form className={styles.form} noValidate onSubmit={send} ref={box}>
      <Field
        hint={text.form.titleHint}
        label={text.form.title}
        size="large"
        validationMessage={title}
      >
        <Input
          autoComplete="off"
          onChange={(_, { value }) => change({ title: value })}
          value={form.title}
        />
      </Field>
      <CategoryChips
        category={categoryOf(form)}
        guessed={guessed}
        onChoose={(category) => change({ category })}
      />
      {length === "full" && (
        <>
          <Field hint={text.form.whyHint} label={text.form.why} validationMessage={why}>
            <Textarea
              onChange={(_, { value }) => change({ why: value })}
              resize="vertical"
              value={form.why}
            />
          </Field>
          <DateFields form={form} message={message} onChange={change} />
          <MeasureFields form={form} message={message} newId={newId} onChange={change} />
          <MoneyFields form={form} message={message} onChange={change} />
          <Field
            hint={text.form.phraseHint(form.phrase.trim() || text.form.phraseExample)}
            label={text.form.phrase}
            validationMessage={phrase}
          >
            <Input
              autoComplete="off"
              onChange={(_, { value }) => change({ phrase: value })}
              value={form.phrase}
            />
          </Field>
        </>
      )}
      <div>
        <Switch
          className={styles.close}
          checked={keptCloseOf(form)}
          label={text.form.keptClose}
          onChange={(_, { checked }) => change({ keptClose: checked })}
        />
        <p className={prose.quiet}>{text.form.keptCloseHint}</p>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {submit}
        </Button>
        <Button
          onClick={() => {
            clearForm();
            onCancel();
          }}
        >
          {text.common.cancel}
        </Button>
      </div>
      {length === "short" && <p className={prose.quiet}>{text.board.firstPrivacy}</p>}
    </form>
  );
}

/** A browser shows a day such as 31 February as typed, and gives it to nobody: its box looks empty. */
function impossibleDays(box: HTMLFormElement | null): readonly GoalProblem[] {
  return (["targetDay", "endDay"] as const).flatMap((field): readonly GoalProblem[] => {
    const input = box?.querySelector<HTMLInputElement>(`input[name=${field}]`);
    return input?.validity.badInput ? [{ field, kind: "notADay", text: "" }] : [];
  });
}
