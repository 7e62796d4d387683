import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Talk } from "#app/talks/Talk.ts";
import { longestPoint } from "#app/talks/talksModel.ts";
import { findHidden } from "#domain/cleanText.ts";
import { Section } from "../shared/Section.tsx";
import { useDraft } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  field: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  // In line with the box, under the label above it.
  add: { marginTop: "26px", "@media (max-width: 480px)": { marginTop: 0 } },
  point: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  words: { flexGrow: 1, paddingTop: "2px" },
  remove: { color: tokens.colorNeutralForeground3 },
});

/** What the person wants to talk about, and the box to add to it. */
export function MyPoints({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model, notice } = useTab();
  const [problem, setProblem] = useState<string | null>(null);
  const { other } = talk.relation;
  const [typed, setTyped, clearTyped] = useDraft(`point ${other.id}`, "");

  const add = (): void => {
    const hidden = findHidden(typed);
    const { length } = typed.trim();
    if (length === 0) setProblem(text.talk.pointEmpty);
    else if (hidden) setProblem(text.form.problems.hiddenCharacter(hidden.at));
    else if (length > longestPoint) setProblem(text.talk.pointTooLong(length, longestPoint));
    else {
      // From here on the point is on the page below, saved or marked as unsaved.
      void model.talks.addPoint(other.id, typed);
      clearTyped();
    }
  };

  return (
    <Section heading={text.talk.mine}>
      {talk.myPoints.length === 0 ? (
        <p className={prose.quiet}>{text.talk.mineEmpty}</p>
      ) : (
        <ul className={prose.list}>
          {talk.myPoints.map(({ record }) => (
            <li className={styles.point} key={record.id}>
              <span className={`${prose.body} ${styles.words}`}>{record.text}</span>
              <Button
                appearance="subtle"
                aria-label={text.talk.removePoint(record.text)}
                className={styles.remove}
                icon={<DismissRegular />}
                onClick={() => {
                  const { undo } = model.talks.removePoint(other.id, record);
                  notice.set({ text: text.talk.removedPoint, undo });
                }}
                size="small"
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          className={styles.field}
          hint={text.talk.pointHint(other.firstName)}
          label={text.talk.pointLabel(other.firstName)}
          validationMessage={problem}
        >
          <Input
            autoComplete="off"
            onChange={(_, { value }) => {
              setProblem(null);
              setTyped(value);
            }}
            value={typed}
          />
        </Field>
        <Button appearance="primary" className={styles.add} type="submit">
          {text.talk.addPoint}
        </Button>
      </form>
    </Section>
  );
}
