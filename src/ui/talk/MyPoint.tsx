import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import type { TalkingPoint } from "#domain/sharing/shown.ts";
import { useDraftIn } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useText } from "../text/useText.ts";
import { pointProblem } from "./pointProblem.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  point: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  words: { flexGrow: 1, paddingTop: "2px", minWidth: 0 },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  field: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  actions: { display: "flex", columnGap: "8px", marginTop: "26px" },
});

type MyPointProps = {
  readonly point: TalkingPoint;
  readonly onChange: (text: string) => void;
  readonly onRemove: () => void;
};

/** One point of mine: as it stands, or in a box to put it better. */
export function MyPoint({ point, onChange, onRemove }: MyPointProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const text = useText();
  const fieldText = useFieldText();
  const { drafts } = useTalkDesk();
  const draft = useDraftIn(drafts, `edit point ${point.id}`, point.text);
  const [typed, setTyped, clearTyped] = draft;
  // Words half changed are found again as they were left.
  const [editing, setEditing] = useState(typed !== point.text);
  const [problem, setProblem] = useState<string>();
  const place = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    place.current?.querySelector<HTMLElement>(editing ? "input" : "button")?.focus();
  }, [editing]);

  const turn = (next: boolean): void => {
    pressed.current = true;
    setProblem(undefined);
    clearTyped();
    setEditing(next);
  };
  const save = (): void => {
    const found = pointProblem(typed, words, fieldText);
    if (found !== undefined) {
      setProblem(found);
      return;
    }
    if (typed.trim() !== point.text) onChange(typed);
    turn(false);
  };

  if (!editing)
    return (
      <li className={styles.point} ref={place}>
        <span className={`${prose.body} ${styles.words}`}>{point.text}</span>
        <Button
          appearance="subtle"
          aria-label={words.editPoint(point.text)}
          className={styles.quiet}
          icon={<EditRegular />}
          onClick={() => turn(true)}
          size="small"
        />
        <Button
          appearance="subtle"
          aria-label={words.removePoint(point.text)}
          className={styles.quiet}
          icon={<DismissRegular />}
          onClick={onRemove}
          size="small"
        />
      </li>
    );
  return (
    <li ref={place}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field className={styles.field} label={words.editLabel} validationMessage={problem ?? null}>
          <Input
            autoComplete="off"
            onChange={(_, { value }) => {
              setProblem(undefined);
              setTyped(value);
            }}
            onKeyDown={({ key }) => {
              if (key === "Escape") turn(false);
            }}
            value={typed}
          />
        </Field>
        <div className={styles.actions}>
          <Button appearance="primary" type="submit">
            {text.common.save}
          </Button>
          <Button onClick={() => turn(false)}>{text.common.cancel}</Button>
        </div>
      </form>
    </li>
  );
}
