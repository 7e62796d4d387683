import { Button, makeStyles } from "@fluentui/react-components";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useText } from "../text/useText.ts";
import type { Keeping } from "./useGoalBoxes.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px" },
  line: { flexGrow: 1, flexBasis: "240px", minWidth: 0 },
});

/** Where what is typed goes and who sees it, or why it does not go there yet. */
export function KeptLine({ status, onSave, dialog, isShown }: Keeping) {
  const styles = useStyles();
  const prose = useProse();
  const { common } = useText();
  const words = useSessionText().choose;
  const line = (
    <p className={prose.quiet} role={status === "problem" ? "alert" : undefined}>
      {words.keeping[status]}
    </p>
  );
  if (!isShown) return line;
  return (
    <div className={styles.row}>
      <div className={styles.line}>{line}</div>
      {/* It stays once it is pressed, so that the focus does. */}
      <Button disabledFocusable={status === "shown"} onClick={onSave}>
        {common.save}
      </Button>
      {dialog}
    </div>
  );
}
