import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { removeValue, takeUpAgain } from "#domain/value/reviseValues.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useValueText } from "../text/useValueText.ts";
import { useValueEdits } from "./useValueEdits.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px" },
  value: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "16px",
    rowGap: "4px",
    maxWidth: "640px",
  },
  words: { flexGrow: 1, flexBasis: "240px", minWidth: 0 },
  action: { color: tokens.colorNeutralForeground2, minWidth: 0 },
});

type EarlierValuesProps = {
  readonly values: readonly CoreValue[];
  /** Whether there is room for one more among those that count. */
  readonly room: boolean;
  /** Called when one leaves the list, after which what was pressed is gone. */
  readonly onGone: () => void;
};

/** What mattered before. Nobody but the person sees any of it. */
export function EarlierValues({ values, room, onGone }: EarlierValuesProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useValueText();
  const { locale } = useTab();
  const edit = useValueEdits();
  if (values.length === 0) return null;
  return (
    <Section heading={text.earlier.heading}>
      <p className={prose.quiet}>{text.earlier.note}</p>
      <ul className={`${prose.list} ${styles.list}`}>
        {values.map((value) => (
          <li className={styles.value} key={value.id}>
            <p className={`${prose.body} ${styles.words}`}>
              <bdi>{value.label}</bdi>{" "}
              {value.until && (
                <span className={prose.quiet}>
                  {text.earlier.until(formatDay(value.until, locale))}
                </span>
              )}
            </p>
            <span>
              {room && (
                <Button
                  appearance="subtle"
                  aria-label={text.earlier.takeUpOf(value.label)}
                  className={styles.action}
                  onClick={() => {
                    edit(takeUpAgain(value.id), text.earlier.takenUp(value.label));
                    onGone();
                  }}
                  size="small"
                >
                  {text.earlier.takeUp}
                </Button>
              )}
              <Button
                appearance="subtle"
                aria-label={text.removeOf(value.label)}
                className={styles.action}
                onClick={() => {
                  edit(removeValue(value.id), text.removed(value.label, false));
                  onGone();
                }}
                size="small"
              >
                {text.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
