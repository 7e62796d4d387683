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
import { savedShare } from "#domain/goal/progressOf.ts";
import { parseAmount, type Money } from "#domain/money.ts";
import { plainAmount } from "../goal/plainAmount.ts";
import { WordSelect } from "../goal/MeasureFields.tsx";
import { useClosing } from "../shared/useClosing.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useTab } from "../TabContext.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useGoalText } from "../text/useGoalText.ts";
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
  const fields = useFieldText();
  const { update } = useGoalText();
  const { model, navigation } = useTab();
  const session = useReadable(model.session);
  const { goal } = own;
  const [gotThere, setGotThere] = useState(false);
  const [saved, setSaved] = useState(false);
  const { close, dialog } = useClosing(() => {
    onClose();
    // The goal's page opens it, once.
    if (saved && gotThere) navigation.go({ page: "goal", id: goal.id });
  });
  const currency = goal.money?.cost?.currency;
  const [have, setHave] = useState(plainAmount(goal.money?.saved));
  const [progress, setProgress] = useState<Progress>(goal.progress);
  const [done, setDone] = useState<ReadonlySet<string>>(
    new Set(goal.steps.filter((step) => step.doneOn !== undefined).map((step) => step.id)),
  );
  const [line, setLine, clearLine] = useDraft(`update ${goal.id}`, "");
  const [problem, setProblem] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);

  const names =
    session.status === "ready" && !goal.keptClose
      ? session.relations
          .filter(({ other }) => goal.consents.some(({ reader }) => reader === other.id))
          .map(({ other }) => other.firstName)
      : [];

  const amount = currency && have.trim() !== "" ? parseAmount(have, currency) : undefined;
  const money = currency && amount !== undefined ? { amount, currency } : undefined;
  const full = isFull(goal, progress, done, money);

  const save = (): void => {
    const hidden = findHidden(line);
    if (hidden) setProblem(fields.problems.hiddenCharacter(hidden.at));
    else if (line.trim().length > longestLine)
      setProblem(fields.problems.tooLong(line.trim().length, longestLine));
    else if (currency && have.trim() !== "" && !money)
      setUnread(fields.problems[/^\s*[-\u2212]/u.test(have) ? "negative" : "notAnAmount"]);
    else if (line.trim() === "" && !gotThere && !isMoved(goal, progress, done, money))
      setProblem(update.nothing);
    else {
      const input = { progress, stepsDone: done, text: line };
      void model.goals.update(goal.id, money ? { ...input, saved: money } : input);
      if (full && gotThere) void model.goals.take(goal.id, "achieve");
      setSaved(true);
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
            <DialogTitle>{update.heading(goal.title)}</DialogTitle>
            <DialogContent className={styles.content}>
              {currency && (
                <Field
                  hint={update.savedHint}
                  label={update.saved(currency)}
                  validationMessage={unread}
                >
                  <Input
                    autoComplete="off"
                    inputMode="decimal"
                    onChange={(_, { value }) => {
                      setUnread(null);
                      setHave(value);
                    }}
                    value={have}
                  />
                </Field>
              )}
              <Measure goal={goal} onChange={setProgress} progress={progress} />
              {goal.steps.length > 0 && (
                <fieldset className={styles.steps}>
                  <legend className={styles.legend}>{update.stepsDone}</legend>
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
              {full && (
                <Checkbox
                  checked={gotThere}
                  label={update.gotThere}
                  onChange={(_, { checked }) => setGotThere(checked === true)}
                />
              )}
              <Field
                hint={update.lineHint(text.common.andMore(names))}
                label={update.line}
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
                {update.save}
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
  const { form, update } = useGoalText();
  switch (progress.kind) {
    case "count":
      return (
        <Field
          hint={text.progress.count(progress.done, progress.of, progress.unit)}
          label={update.countDone(progress.of, progress.unit)}
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
        <Field hint={text.progress.feeling(progress.score)} label={update.feeling}>
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
          label={update.isDone}
          onChange={(_, { checked }) => onChange({ kind: "done", done: checked })}
        />
      );
    case "money":
      return (
        <WordSelect
          label={form.word}
          onChange={(word) => onChange(word === "" ? { kind: "money" } : { kind: "money", word })}
          word={progress.word ?? ""}
        />
      );
    case "steps":
    case "none":
      return null;
  }
}

function isMoved(
  goal: Goal,
  progress: Progress,
  done: ReadonlySet<string>,
  money: Money | undefined,
): boolean {
  return (
    JSON.stringify(progress) !== JSON.stringify(goal.progress) ||
    (money !== undefined && money.amount !== goal.money?.saved?.amount) ||
    goal.steps.some((step) => done.has(step.id) !== (step.doneOn !== undefined))
  );
}

/** All of it is there, so that the person may say that they got there; only they can. */
function isFull(
  goal: Goal,
  progress: Progress,
  done: ReadonlySet<string>,
  money: Money | undefined,
): boolean {
  switch (progress.kind) {
    case "steps":
      return goal.steps.length > 0 && goal.steps.every(({ id }) => done.has(id));
    case "count":
      return progress.done >= progress.of;
    case "done":
      return progress.done;
    case "feeling":
      return progress.score >= 10;
    case "money":
      return (
        progress.word === "there" ||
        savedShare({ ...goal.money, ...(money && { saved: money }) }) === 1
      );
    case "none":
      return false;
  }
}
