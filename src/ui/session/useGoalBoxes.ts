import { useEffect, useRef, useState } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import type { GoalProblem } from "#domain/goal/goalProblem.ts";
import { readGoalDraft } from "#domain/goal/readGoalDraft.ts";
import type { FieldsProps } from "../goal/FieldsProps.ts";
import { draftOf, formOf, type FormState } from "../goal/formState.ts";
import { wordsFor } from "../goal/problemWords.ts";
import { useTab } from "../TabContext.ts";
import { useFieldText } from "../text/useFieldText.ts";

/** After so long without a letter what was typed is kept. */
const keepMillis = 600;

type GoalBoxes = FieldsProps & {
  /** Whether all that is in the boxes is in the goal, as far as the goal can hold it. */
  readonly isKept: boolean;
};

/** The boxes of a goal, kept in it as they are typed; what it cannot hold yet waits as a draft on this device. */
export function useGoalBoxes(goal: Goal): GoalBoxes {
  const { model, wake } = useTab();
  const fieldText = useFieldText();
  const name = `half hour ${goal.id}`;
  const [form, setForm] = useState<FormState>(
    () => (model.drafts.get(name) as FormState | undefined) ?? formOf(goal),
  );
  const [problems, setProblems] = useState<readonly GoalProblem[]>([]);
  const [isKept, setKept] = useState(true);
  const latest = useRef({ form, goal });
  const waits = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    latest.current.goal = goal;
  }, [goal]);

  const keep = (): void => {
    waits.current?.();
    waits.current = undefined;
    const { form: typed, goal: before } = latest.current;
    const read = readGoalDraft(draftOf(typed, before));
    setProblems(read.status === "good" ? [] : read.problems);
    setKept(read.status === "good");
    if (read.status !== "good") return;
    model.drafts.clear(name);
    void model.goals.change(before.id, read.fields);
  };
  const keepLast = useRef(keep);
  useEffect(() => {
    keepLast.current = keep;
  });
  // Whoever goes on to another step or page in the middle of a word has said that much.
  useEffect(
    () => () => {
      if (waits.current) keepLast.current();
    },
    [],
  );

  return {
    form,
    isKept,
    message: (field, step) => wordsFor(problems, fieldText, field, step),
    onChange: (part) => {
      const next = { ...latest.current.form, ...part };
      latest.current.form = next;
      model.drafts.set(name, next);
      setForm(next);
      waits.current?.();
      waits.current = wake(keepMillis, keep);
    },
  };
}
