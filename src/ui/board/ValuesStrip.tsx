import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  strip: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    columnGap: "24px",
    rowGap: "16px",
    margin: 0,
    padding: "16px 0 0",
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** "What matters to me", under the goals it explains. */
export function ValuesStrip() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model, navigation } = useTab();
  const values = useReadable(model.values.values);
  if (values.status !== "ready") return null;
  const open = () => navigation.go({ page: "values" });
  return (
    <Section
      aside={
        values.values.length > 0 && (
          <TextButton label={text.board.valuesEdit} onPress={open}>
            {text.common.edit}
          </TextButton>
        )
      }
      heading={text.board.valuesHeading}
    >
      {values.values.length === 0 ? (
        <p className={prose.body}>
          {text.board.valuesEmpty} <TextButton onPress={open}>{text.board.valuesAdd}</TextButton>
        </p>
      ) : (
        <ul className={styles.strip}>
          {values.values.map(({ record }) => (
            <li key={record.id}>
              <p className={styles.label}>
                <bdi>{record.label}</bdi>
              </p>
              {record.atWork && <p className={prose.quiet}>{record.atWork}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
