import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", columnGap: "16px", flexWrap: "wrap" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type SectionProps = {
  readonly heading: string;
  /** A quiet action or note on the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export function Section({ heading, aside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={id}>
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
