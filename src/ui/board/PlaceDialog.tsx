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
import { useClosing } from "../shared/useClosing.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  place: { margin: "0 0 8px", flexBasis: "100%" },
});

type PlaceDialogProps = {
  readonly title: string;
  /** The goal's place, counted from 0, among `count`. */
  readonly from: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onClose: () => void;
};

/** For whom dragging is no way: a press moves the goal by one, or to the front. */
export function PlaceDialog({ title, from, count, onMove, onClose }: PlaceDialogProps) {
  const styles = useStyles();
  const text = useGoalText();
  const { close, dialog } = useClosing(onClose);
  const step = (label: string, to: number, possible: boolean) => (
    // Disabled for the eye and the ear, yet it keeps the focus that pressing it gave it.
    <Button disabledFocusable={!possible} onClick={() => possible && onMove(to)}>
      {label}
    </Button>
  );
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.order.heading(title)}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.place}>{text.order.place(title, from + 1, count)}</p>
            {step(text.order.first, 0, from > 0)}
            {step(text.order.earlier, from - 1, from > 0)}
            {step(text.order.later, from + 1, from < count - 1)}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {text.order.done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
