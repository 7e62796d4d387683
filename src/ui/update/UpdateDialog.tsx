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
} from "@fluentui/react-components";
import { useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import {
  isFull,
  readUpdate,
  savedIn,
  type UpdateDraft,
  type UpdateProblem,
} from "#domain/goal/readUpdate.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { plainAmount } from "../goal/plainAmount.ts";
import { problemWords } from "../goal/problemWords.ts";
import { useClosing } from "../shared/useClosing.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useTab } from "../TabContext.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { StepTicks } from "./StepTicks.tsx";
import { UpdateMeasure } from "./UpdateMeasure.tsx";
import { useToldNow } from "./useToldNow.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: "16px" },
});

type UpdateDialogProps = { readonly own: OwnGoal; readonly onClose: () => void };

/** A slider or a tick, one line, done. */
export function UpdateDialog({ own: { goal }, onClose }: UpdateDialogProps) {
  const styles = useStyles();
  const text = useText();
  const fields = useFieldText();
  const { update } = useGoalText();
  const { model, navigation } = useTab();
  const names = useToldNow(goal).map(({ firstName }) => firstName);
  const [reached, setReached] = useState(false);
  const { close, dialog } = useClosing(() => {
    onClose();
    // The goal's page opens it, once.
    if (reached) navigation.go({ page: "goal", id: goal.id });
  });
  const [line, setLine, clearLine] = useDraft(`update ${goal.id}`, "");
  const [rest, setRest] = useState<Omit<UpdateDraft, "line">>({
    progress: goal.progress,
    stepsDone: new Set(goal.steps.flatMap(({ id, doneOn }) => (doneOn ? [id] : []))),
    saved: plainAmount(goal.money?.saved),
    gotThere: false,
  });
  const [problem, setProblem] = useState<UpdateProblem>();
  const draft: UpdateDraft = { ...rest, line };
  const currency = savedIn(goal);

  const change = (part: Partial<UpdateDraft>): void => setRest({ ...rest, ...part });
  const message = (field: UpdateProblem["field"]): string | null => {
    if (problem?.field !== field) return null;
    return problem.kind === "nothingSaid" ? update.nothing : problemWords(problem, fields);
  };
  const save = (): void => {
    const read = readUpdate(goal, draft);
    if (read.status === "problem") {
      setProblem(read.problem);
      return;
    }
    void model.goals.update(goal.id, read.input);
    if (read.gotThere) void model.goals.take(goal.id, "achieve");
    setReached(read.gotThere);
    clearLine();
    close();
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
                  validationMessage={message("saved")}
                >
                  <Input
                    autoComplete="off"
                    inputMode="decimal"
                    onChange={(_, { value }) => {
                      setProblem(undefined);
                      change({ saved: value });
                    }}
                    value={rest.saved}
                  />
                </Field>
              )}
              <UpdateMeasure
                goal={goal}
                onChange={(progress) => change({ progress })}
                progress={rest.progress}
              />
              <StepTicks
                done={rest.stepsDone}
                onChange={(stepsDone) => change({ stepsDone })}
                steps={goal.steps}
              />
              {isFull(goal, draft) && (
                <Checkbox
                  checked={rest.gotThere}
                  label={update.gotThere}
                  onChange={(_, { checked }) => change({ gotThere: checked === true })}
                />
              )}
              <Field
                hint={
                  names.length > 0 && tellsAmount(line)
                    ? update.tellsAmount(text.common.andMore(names))
                    : update.lineHint(text.common.andMore(names))
                }
                label={update.line}
                validationMessage={message("line")}
              >
                <Input
                  autoComplete="off"
                  onChange={(_, { value }) => {
                    setProblem(undefined);
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
