import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Slider,
  Switch,
} from "@fluentui/react-components";
import { useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { Goal, Progress } from "#domain/goal/goal.ts";
import { findHidden } from "#domain/cleanText.ts";
import { WordSelect } from "../goal/MeasureFields.tsx";
import { useClosing } from "../shared/useClosing.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: "16px" },
  steps: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
});

/** The longest line that fits one row of a list, in UTF-16 units. */
const longestLine = 500;

type UpdateDialogProps = { readonly own: OwnGoal; readonly onClose: () => void };

/** A slider or a tick, one line, done. */
export function UpdateDialog({ own, onClose }: UpdateDialogProps) {
  const styles = useStyles();
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const { close, dialog } = useClosing(onClose);
  const { goal } = own;
  const [progress, setProgress] = useState<Progress>(goal.progress);
  const [done, setDone] = useState<ReadonlySet<string>>(
    new Set(goal.steps.filter((step) => step.doneOn !== undefined).map((step) => step.id)),
  );
  const [line, setLine, clearLine] = useDraft(`update ${goal.id}`, "");
  const [problem, setProblem] = useState<string | null>(null);

  const names =
    session.status === "ready" && !goal.keptClose
      ? session.relations
          .filter(({ other }) => goal.consents.some(({ reader }) => reader === other.id))
          .map(({ other }) => other.firstName)
      : [];

  const save = (): void => {
    const hidden = findHidden(line);
    if (hidden) setProblem(text.form.problems.hiddenCharacter(hidden.at));
    else if (line.trim().length > longestLine)
      setProblem(text.form.problems.tooLong(line.trim().length, longestLine));
    else if (line.trim() === "" && !isMoved(goal, progress, done)) setProblem(text.update.nothing);
    else {
      void model.goals.update(goal.id, { progress, stepsDone: done, text: line });
      clearLine();
      close();
    }
  };

  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{text.update.heading(goal.title)}</DialogTitle>
            <DialogContent className={styles.content}>
              <Measure goal={goal} onChange={setProgress} progress={progress} />
              {goal.steps.length > 0 && (
                <fieldset className={styles.steps}>
                  <legend className={styles.legend}>{text.update.stepsDone}</legend>
                  {goal.steps.map((step) => (
                    <div key={step.id}>
                      <Checkbox
                        checked={done.has(step.id)}
                        label={step.text}
                        onChange={(_, { checked }) => {
                          const next = new Set(done);
                          if (checked) next.add(step.id);
                          else next.delete(step.id);
                          setDone(next);
                        }}
                      />
                    </div>
                  ))}
                </fieldset>
              )}
              <Field
                hint={text.update.lineHint(text.common.andMore(names))}
                label={text.update.line}
                validationMessage={problem}
              >
                <Input
                  autoComplete="off"
                  onChange={(_, { value }) => {
                    setProblem(null);
                    setLine(value);
                  }}
                  value={line}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit">
                {text.update.save}
              </Button>
              <Button onClick={close}>{text.common.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

type MeasureProps = {
  readonly goal: Goal;
  readonly progress: Progress;
  readonly onChange: (progress: Progress) => void;
};

function Measure({ goal, progress, onChange }: MeasureProps) {
  const text = useText();
  switch (progress.kind) {
    case "count":
      return (
        <Field
          hint={text.progress.count(progress.done, progress.of, progress.unit)}
          label={text.update.countDone(progress.of, progress.unit)}
        >
          <Slider
            max={Math.max(progress.of, goal.progress.kind === "count" ? goal.progress.done : 0)}
            min={0}
            onChange={(_, { value }) => onChange({ ...progress, done: value })}
            value={progress.done}
          />
        </Field>
      );
    case "feeling":
      return (
        <Field hint={text.progress.feeling(progress.score)} label={text.update.feeling}>
          <Slider
            max={10}
            min={0}
            onChange={(_, { value }) => onChange({ kind: "feeling", score: value })}
            value={progress.score}
          />
        </Field>
      );
    case "done":
      return (
        <Switch
          checked={progress.done}
          label={text.update.isDone}
          onChange={(_, { checked }) => onChange({ kind: "done", done: checked })}
        />
      );
    case "money":
      return (
        <WordSelect
          label={text.update.word}
          onChange={(word) => onChange(word === "" ? { kind: "money" } : { kind: "money", word })}
          word={progress.word ?? ""}
        />
      );
    case "steps":
    case "none":
      return null;
  }
}

function isMoved(goal: Goal, progress: Progress, done: ReadonlySet<string>): boolean {
  return (
    JSON.stringify(progress) !== JSON.stringify(goal.progress) ||
    goal.steps.some((step) => done.has(step.id) !== (step.doneOn !== undefined))
  );
}
