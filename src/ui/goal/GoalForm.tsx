import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { partsOf, type FormPart } from "#domain/goal/categoryFields.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { GoalProblem } from "#domain/goal/goalProblem.ts";
import { guessCategory } from "#domain/goal/guessCategory.ts";
import { nextPrompt, type Prompt } from "#domain/goal/nextPrompt.ts";
import { readGoalDraft } from "#domain/goal/readGoalDraft.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { CategoryChips } from "./CategoryChips.tsx";
import { afterDrawing, boxFor, impossibleDays, placeOf } from "./formBoxes.ts";
import { FormPartFields } from "./FormPartFields.tsx";
import {
  categoryOf,
  draftOf,
  isFilled,
  keptCloseOf,
  measureOf,
  type FormState,
} from "./formState.ts";
import { KeepClose } from "./KeepClose.tsx";
import { MoreParts } from "./MoreParts.tsx";
import { wordsFor } from "./problemWords.ts";
import { PromptLine } from "./PromptLine.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "24px", maxWidth: "640px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type GoalFormProps = {
  /** Under which the form is kept while its page is left. */
  readonly name: string;
  readonly initial: FormState;
  /** The goal that is changed; absent while it is a new one. */
  readonly goal?: Goal;
  /** `short` asks for a title alone, with its kind; everything else can wait. */
  readonly length: "short" | "full";
  /** Under the kind, what else is asked of a goal with this title and of this kind. */
  readonly children?: (about: Pick<GoalFields, "title" | "category">) => ReactNode;
  readonly submit: string;
  readonly newId: () => string;
  readonly onSubmit: (fields: GoalFields, status: "draft" | "active") => void;
  readonly onCancel: () => void;
};

const noPrompts: readonly Prompt[] = [];

/** A goal being written. It is read when it is sent; each problem then stands beside its field. */
export function GoalForm({
  name,
  initial,
  goal,
  length,
  children,
  submit,
  newId,
  onSubmit,
  onCancel,
}: GoalFormProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const fieldText = useFieldText();
  const words = useGoalText().form;
  const [form, setForm, clearForm] = useDraft(name, initial);
  const [dismissed, setDismissed] = useDraft(`prompts ${name}`, noPrompts);
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const [opened, setOpened] = useState<boolean>();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The form was asked for by a click on its name, so what it asks comes first.
    box.current?.querySelector("input")?.focus();
  }, []);
  const change = (part: Partial<FormState>): void => setForm({ ...form, ...part });
  const message = (field: GoalProblem["field"], step?: number) =>
    wordsFor(problems, fieldText, field, step);

  const send = (status: "draft" | "active"): void => {
    const read = readGoalDraft(draftOf(form, goal));
    const misdated = impossibleDays(box.current);
    if (read.status === "good" && misdated.length === 0) {
      clearForm();
      onSubmit(read.fields, status);
      return;
    }
    setProblems([...(read.status === "good" ? [] : read.problems), ...misdated]);
    setOpened(true);
    // After the messages are drawn, the person is taken to the first of them.
    afterDrawing(() => box.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };

  const category = categoryOf(form);
  // What was typed is never out of sight, whatever kind the goal becomes; nor is a box just emptied.
  const isUsed = (part: FormPart): boolean => isFilled(form, part) || isFilled(initial, part);
  const { first, more } = partsOf(category, isUsed);
  const open = opened ?? more.some((part) => isFilled(form, part));
  const prompt =
    length === "full"
      ? nextPrompt({ ...form, category, measure: measureOf(form) }, new Set(dismissed))
      : undefined;
  const answer = (asked: Prompt): void => {
    if (asked === "firstStep" && form.steps.length === 0)
      change({ steps: [{ id: newId(), text: "" }] });
    if (more.some((part) => part === placeOf(asked, form))) setOpened(true);
    afterDrawing(() => boxFor(box.current, asked, form)?.focus());
  };
  const part = (one: FormPart) => (
    <div data-part={one} key={one}>
      <FormPartFields form={form} message={message} newId={newId} onChange={change} part={one} />
    </div>
  );

  const guessed = form.category === undefined && guessCategory(form.title) !== undefined;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send("active");
      }}
      ref={box}
    >
      <Field
        data-part="title"
        hint={words.titleHint}
        label={words.title}
        size="large"
        validationMessage={message("title")}
      >
        <Input
          autoComplete="off"
          onChange={(_, { value }) => change({ title: value })}
          value={form.title}
        />
      </Field>
      <CategoryChips
        category={category}
        guessed={guessed}
        onChoose={(chosen) => change({ category: chosen })}
      />
      {children?.({ title: form.title.trim(), category })}
      {length === "full" && (
        <>
          {prompt && (
            <PromptLine
              onAnswer={() => answer(prompt)}
              onDismiss={() => setDismissed([...dismissed, prompt])}
              prompt={prompt}
            />
          )}
          {first.map(part)}
          <MoreParts onToggle={() => setOpened(!open)} open={open}>
            {more.map(part)}
          </MoreParts>
        </>
      )}
      <KeepClose
        checked={keptCloseOf(form, goal)}
        onChange={(keptClose) => change({ keptClose })}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {submit}
        </Button>
        {length === "short" && <Button onClick={() => send("draft")}>{words.asDraft}</Button>}
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
