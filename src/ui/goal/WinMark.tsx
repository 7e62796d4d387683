import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: { flexShrink: 0, marginTop: "4px", color: tokens.colorNeutralForeground2 },
  reached: { color: tokens.colorNeutralForeground1 },
});

/** A dot for a line, a tick for a step, a full disc for a goal; the words beside it say the same. */
export function WinMark({ kind }: { readonly kind: "reached" | "step" | "line" }) {
  const styles = useStyles();
  return (
    <svg
      aria-hidden="true"
      className={mergeClasses(styles.mark, kind === "reached" && styles.reached)}
      fill="none"
      height="14"
      stroke="currentColor"
      strokeWidth="1.5"
      viewBox="0 0 14 14"
      width="14"
    >
      {kind === "line" && <circle cx="7" cy="7" fill="currentColor" r="2" />}
      {kind === "step" && <path d="M2 7.5 5.5 11 12 3.5" />}
      {kind === "reached" && <circle cx="7" cy="7" fill="currentColor" r="6" />}
    </svg>
  );
}
