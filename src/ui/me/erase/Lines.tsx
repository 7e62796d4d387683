import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { margin: "8px 0 0", fontSize: "inherit", lineHeight: "inherit" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

type LinesProps = {
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly children?: ReactNode;
};

/** A part of the dialog under its heading: a few lines, and what belongs to them. */
export function Lines({ heading, lines = [], children }: LinesProps) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
