import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownValue } from "#domain/sharing/shown.ts";
import { useValueText } from "../text/useValueText.ts";
import { useProse } from "./useProse.ts";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** What matters to somebody, as somebody else sees it. */
export function ShownValueCard({ value }: { readonly value: ShownValue }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useValueText();
  return (
    <article className={styles.card}>
      <p className={`${prose.body} ${styles.label}`}>
        <bdi>{value.label}</bdi>
      </p>
      {value.atWork && <p className={prose.quiet}>{value.atWork}</p>}
      {value.fromOthers && (
        <p className={prose.quiet}>{text.of(text.fromOthers, value.fromOthers)}</p>
      )}
    </article>
  );
}
