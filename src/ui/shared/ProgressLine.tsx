import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useProse } from "./useProse.ts";

const rest = `color-mix(in srgb, ${tokens.colorNeutralForeground2} 20%, ${tokens.colorNeutralBackground1})`;
// Seen in high contrast alone, where what is still to do must not look like what is done.
const edge = `1px solid ${tokens.colorTransparentStroke}`;

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0 },
  marks: { display: "flex", columnGap: "4px", maxWidth: "320px" },
  mark: {
    flexGrow: 1,
    maxWidth: "40px",
    height: "5px",
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: "border-box",
    backgroundColor: rest,
    border: edge,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      border: "1px solid CanvasText",
    },
  },
  done: {
    backgroundColor: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  bar: {
    display: "block",
    width: "100%",
    maxWidth: "320px",
    height: "5px",
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: "border-box",
    backgroundColor: rest,
    border: edge,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

export type ProgressView = {
  /** The whole of it in words; the drawing repeats them. */
  readonly words: string;
  readonly marks?: { readonly done: number; readonly of: number };
  /** 0 to 1. */
  readonly share?: number;
};

// More marks than this are no longer counted at a glance and become a bar.
const mostMarks = 12;

/** Progress in words, with small marks for steps or a thin bar. */
export function ProgressLine({ words, marks, share }: ProgressView) {
  const styles = useStyles();
  const prose = useProse();
  const filled = share ?? (marks && marks.of > 0 ? marks.done / marks.of : undefined);
  const asMarks = marks && marks.of > 0 && marks.of <= mostMarks;
  return (
    <div className={styles.line}>
      {asMarks && (
        <span aria-hidden="true" className={styles.marks}>
          {Array.from({ length: marks.of }, (_, index) => (
            <span
              className={mergeClasses(styles.mark, index < marks.done && styles.done)}
              key={index}
            />
          ))}
        </span>
      )}
      {!asMarks && filled !== undefined && (
        <span aria-hidden="true" className={styles.bar}>
          <span className={styles.fill} style={{ width: `${Math.round(filled * 100)}%` }} />
        </span>
      )}
      <p className={prose.quiet}>{words}</p>
    </div>
  );
}
