import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { BoxProblem } from "#domain/commission/typed/boxReader.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import { useDraft } from "../shared/useDraft.ts";
import { usePayText } from "../text/usePayText.ts";
import { useText } from "../text/useText.ts";
import { PlanForm } from "./planForm/PlanForm.tsx";
import { WorkedExample } from "./planForm/WorkedExample.tsx";

const useStyles = makeStyles({
  // The example stands beside the form where there is room for both.
  both: {
    display: "grid",
    columnGap: "32px",
    rowGap: "24px",
    alignItems: "start",
    "@media (min-width: 880px)": { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
  beside: { "@media (min-width: 880px)": { position: "sticky", top: "64px" } },
  form: { display: "flex", flexDirection: "column", rowGap: "24px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type PlanEditorProps = {
  /** Under which what is typed outlives the page. */
  readonly name: string;
  readonly initial: TypedPlan;
  /** The terms of a plan that is changed, for those the form does not ask. */
  readonly like?: PlanTerms | undefined;
  /** Asks for the reason too. */
  readonly correcting?: boolean;
  readonly onKeep: (draft: PlanDraft, because: string) => void;
  readonly onCancel: () => void;
};

/** A plan being typed beside what it pays. It is read when it is kept; problems stand at their boxes. */
export function PlanEditor(props: PlanEditorProps) {
  const { name, initial, like, correcting = false, onKeep, onCancel } = props;
  const styles = useStyles();
  const words = usePayText();
  const { common } = useText();
  const [typed, setTyped, clear] = useDraft(name, initial);
  const [because, setBecause] = useState("");
  const [problems, setProblems] = useState<readonly BoxProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // It was asked for by a click on its name, so what it asks comes first.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTypedPlan(typed, like);
    if (read.status === "good") {
      clear();
      onKeep(read.draft, because.trim());
      return;
    }
    setProblems(read.problems);
    // After the messages are drawn, the person is taken to the first of them.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
    );
  };
  return (
    <div className={styles.both}>
      <form className={styles.form} noValidate onSubmit={keep} ref={form}>
        <PlanForm
          onChange={(next) => {
            setTyped(next);
            // What was the matter may be mended; it is looked at anew when the plan is kept.
            if (problems.length > 0) setProblems(problemsOf(next, like));
          }}
          problems={problems}
          typed={typed}
        />
        {correcting && (
          <Field label={words.because}>
            <Input onChange={(_, { value }) => setBecause(value)} value={because} />
          </Field>
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {common.save}
          </Button>
          <Button
            onClick={() => {
              clear();
              onCancel();
            }}
          >
            {common.cancel}
          </Button>
        </div>
      </form>
      <div className={styles.beside}>
        <WorkedExample like={like} typed={typed} />
      </div>
    </div>
  );
}

function problemsOf(typed: TypedPlan, like: PlanTerms | undefined): readonly BoxProblem[] {
  const read = readTypedPlan(typed, like);
  return read.status === "good" ? [] : read.problems;
}
