import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SessionStep, StepName } from "#domain/session/sessionSteps.ts";
import { useSessionText } from "../text/useSessionText.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "@media (max-width: 640px)": { flexDirection: "column", gap: 0 },
  },
  item: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  mark: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    minHeight: "32px",
    padding: "8px 4px",
    borderBottomStyle: "none",
    borderRightStyle: "none",
    borderLeftStyle: "none",
    borderTopStyle: "solid",
    borderTopWidth: "3px",
    borderTopColor: tokens.colorNeutralStroke1,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (max-width: 640px)": {
      minHeight: "24px",
      padding: "4px 8px",
      borderTopStyle: "none",
      borderLeftStyle: "solid",
      borderLeftWidth: "3px",
      borderLeftColor: tokens.colorNeutralStroke1,
    },
  },
  passed: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    "@media (max-width: 640px)": { borderLeftColor: tokens.colorCompoundBrandStroke },
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

type StepMarksProps = {
  readonly steps: readonly SessionStep[];
  /** The step that everybody is at. */
  readonly now: StepName;
  /** The one on this screen. */
  readonly at: StepName;
  readonly onGo: (name: StepName) => void;
};

/** The steps as marks in a row; one may look back at what one wrote, and ahead. */
export function StepMarks({ steps, now, at, onGo }: StepMarksProps) {
  const styles = useStyles();
  const words = useSessionText();
  const present = steps.findIndex(({ name }) => name === now);
  return (
    <nav aria-label={words.stepsHeading}>
      <ol className={styles.list}>
        {steps.map(({ name }, index) => (
          <li className={styles.item} key={name}>
            <button
              aria-current={name === at ? "step" : undefined}
              aria-label={name === now ? words.stepHere(words.steps[name]) : undefined}
              className={mergeClasses(
                styles.mark,
                index <= present && styles.passed,
                name === at && styles.here,
              )}
              onClick={() => onGo(name)}
              type="button"
            >
              {words.steps[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
