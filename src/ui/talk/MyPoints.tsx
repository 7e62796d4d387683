import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Section } from "../shared/Section.tsx";
import { useDraftIn } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useProblemText } from "../text/useProblemText.ts";
import { MyPoint } from "./MyPoint.tsx";
import { pointProblem } from "./pointProblem.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  field: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  // In line with the box, under the label above it.
  add: { marginTop: "26px", "@media (max-width: 480px)": { marginTop: 0 } },
  points: { outlineStyle: "none" },
  list: { display: "grid", rowGap: "8px" },
});

/** What the person wants to talk about, and the box to add to it. */
export function MyPoints() {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const fieldText = useFieldText();
  const { reason } = useProblemText();
  const { talk, points: deeds, drafts, tell } = useTalkDesk();
  const [problem, setProblem] = useState<string>();
  const points = useRef<HTMLDivElement>(null);
  const { other } = talk.relation;
  const [typed, setTyped, clearTyped] = useDraftIn(drafts, `point ${other.id}`, "");

  const add = (): void => {
    const found = pointProblem(typed, words, fieldText);
    if (found !== undefined) {
      setProblem(found);
      return;
    }
    deeds.add(typed);
    clearTyped();
  };

  return (
    <Section heading={words.mine}>
      <div className={styles.points} ref={points} tabIndex={-1}>
        {talk.unread ? (
          <p className={prose.quiet}>
            {words.mineFailed(other.firstName)} {reason[talk.unread.kind]}
          </p>
        ) : talk.myPoints.length === 0 ? (
          <p className={prose.quiet}>{words.mineEmpty}</p>
        ) : (
          <ul className={`${prose.list} ${styles.list}`}>
            {talk.myPoints.map(({ record }) => (
              <MyPoint
                key={record.id}
                onChange={(next) => deeds.change(record, next)}
                onRemove={() => {
                  const { undo } = deeds.remove(record);
                  tell({ text: words.removedPoint, undo });
                  // What was pressed is gone; the keys go on from where it stood.
                  points.current?.focus({ preventScroll: true });
                }}
                point={record}
              />
            ))}
          </ul>
        )}
      </div>
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
          hint={words.pointHint(other.firstName)}
          label={words.pointLabel(other.firstName)}
          validationMessage={problem ?? null}
        >
          <Input
            autoComplete="off"
            onChange={(_, { value }) => {
              setProblem(undefined);
              setTyped(value);
            }}
            value={typed}
          />
        </Field>
        <Button appearance="primary" className={styles.add} type="submit">
          {words.addPoint}
        </Button>
      </form>
    </Section>
  );
}
