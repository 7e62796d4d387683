import { Button, makeStyles } from "@fluentui/react-components";
import type { GoalSessionModel } from "#app/goalSession/createGoalSessionModel.ts";
import { useSessionText } from "../text/useSessionText.ts";
import type { Tell } from "./useTold.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
});

type LeaderControlsProps = {
  readonly model: GoalSessionModel;
  readonly paused: boolean;
  readonly tell: Tell;
};

/** What whoever leads it may do for all: pause, give more time, go on, end it. */
export function LeaderControls({ model, paused, tell }: LeaderControlsProps) {
  const styles = useStyles();
  const words = useSessionText();
  return (
    <fieldset aria-label={words.controls} className={styles.row}>
      <Button onClick={() => void model.does(paused ? "resume" : "pause")}>
        {paused ? words.resume : words.pause}
      </Button>
      <Button onClick={() => void model.does("longer")}>{words.longer}</Button>
      <Button onClick={() => void model.does("next")}>{words.nextStep}</Button>
      <Button
        appearance="subtle"
        onClick={() => tell({ text: words.ending, undo: model.end().undo }, words.ended)}
      >
        {words.end}
      </Button>
    </fieldset>
  );
}
