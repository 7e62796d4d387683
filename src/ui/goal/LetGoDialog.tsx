import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { Goal } from "#domain/goal/goal.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: "16px" },
});

type LetGoDialogProps = { readonly goal: Goal; readonly onClose: () => void };

/** Letting a goal go is progress too; the one question is whether its picture stays. */
export function LetGoDialog({ goal, onClose }: LetGoDialogProps) {
  const styles = useStyles();
  const prose = useProse();
  const { lettingGo } = useGoalText();
  const { model, notice } = useTab();
  const { close, dialog } = useClosing(onClose);
  const letGo = (keepPicture: boolean): void => {
    const { undo } = model.goals.letGo(goal.id, keepPicture);
    notice.set({ text: lettingGo.done(goal.title), undo, about: goal.id });
    close();
  };
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{lettingGo.heading(goal.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            {goal.picture ? (
              <>
                <GoalPicture
                  alt={goal.picture.alt}
                  category={goal.category}
                  shape="thumb"
                  thumbnail={goal.picture.thumbnail}
                />
                <p className={prose.body}>{lettingGo.body}</p>
              </>
            ) : (
              <p className={prose.body}>{lettingGo.bodyPlain}</p>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => letGo(true)}>
              {goal.picture ? lettingGo.keep : lettingGo.letGo}
            </Button>
            {goal.picture && <Button onClick={() => letGo(false)}>{lettingGo.without}</Button>}
            <Button onClick={close}>{lettingGo.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
