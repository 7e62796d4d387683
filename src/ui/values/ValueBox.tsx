import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { findHidden } from "#domain/cleanText.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { layAside, removeValue, writeValue } from "#domain/value/reviseValues.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useValueText } from "../text/useValueText.ts";
import { useTypedWords } from "./useTypedWords.ts";
import { useValueEdits } from "./useValueEdits.ts";
import { ValueReaders } from "./ValueReaders.tsx";

const useStyles = makeStyles({
  box: {
    display: "grid",
    rowGap: "16px",
    columnGap: "48px",
    padding: "24px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 7fr) minmax(0, 5fr)" },
  },
  words: { display: "flex", flexDirection: "column", rowGap: "16px", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginInlineStart: "-8px" },
  action: { color: tokens.colorNeutralForeground2 },
});

/** The longest a value and what is said about it may be, in UTF-16 units. */
const longest = { label: 80, atWork: 255, fromOthers: 255 } as const;

type ValueBoxProps = {
  readonly rank: number;
  readonly value: CoreValue | undefined;
  /** Called when the value leaves the boxes, after which what was pressed is gone. */
  readonly onGone: () => void;
};

/** One value. It is kept when the person leaves the box, and taken away when they empty it. */
export function ValueBox({ rank, value, onGone }: ValueBoxProps) {
  const styles = useStyles();
  const form = useFieldText();
  const text = useValueText();
  const edit = useValueEdits();
  const [typed, type, isChanged] = useTypedWords(value);

  const problemIn = (part: keyof typeof longest): string | null => {
    const hidden = findHidden(typed[part]);
    if (hidden) return form.problems.hiddenCharacter(hidden.at);
    const length = typed[part].trim().length;
    return length > longest[part] ? form.problems.tooLong(length, longest[part]) : null;
  };
  const isEmpty = typed.label.trim() === "";
  const problems = {
    label:
      problemIn("label") ??
      (isEmpty && (typed.atWork + typed.fromOthers).trim() !== "" ? text.noLabel : null),
    atWork: problemIn("atWork"),
    fromOthers: problemIn("fromOthers"),
  };
  const isShown = value !== undefined && value.shownTo.length > 0;
  const keep = (): void => {
    if (
      !isChanged ||
      problems.label !== null ||
      problems.atWork !== null ||
      problems.fromOthers !== null
    )
      return;
    if (!isEmpty) edit(writeValue(value?.id, rank, typed));
    else if (value) edit(removeValue(value.id), text.removed(value.label, isShown));
  };

  return (
    <li className={styles.box}>
      <div className={styles.words}>
        <Field label={text.place(rank)} validationMessage={problems.label}>
          <Input
            autoComplete="off"
            className={styles.label}
            onBlur={keep}
            onChange={(_, { value: label }) => type({ label })}
            placeholder={text.hint[rank - 1]}
            size="large"
            value={typed.label}
          />
        </Field>
        {(value !== undefined || !isEmpty || problems.label !== null) && (
          <>
            <Field hint={text.atWorkHint} label={text.atWork} validationMessage={problems.atWork}>
              <Textarea
                onBlur={keep}
                onChange={(_, { value: atWork }) => type({ atWork })}
                resize="vertical"
                rows={2}
                value={typed.atWork}
              />
            </Field>
            <Field
              hint={text.fromOthersHint}
              label={text.fromOthers}
              validationMessage={problems.fromOthers}
            >
              <Textarea
                onBlur={keep}
                onChange={(_, { value: fromOthers }) => type({ fromOthers })}
                resize="vertical"
                rows={2}
                value={typed.fromOthers}
              />
            </Field>
          </>
        )}
        {value && (
          <div className={styles.actions}>
            <Button
              appearance="subtle"
              aria-label={text.layAsideOf(value.label)}
              className={styles.action}
              onClick={() => {
                edit(layAside(value.id), text.laidAside(value.label, isShown));
                onGone();
              }}
              size="small"
            >
              {text.layAside}
            </Button>
            <Button
              appearance="subtle"
              aria-label={text.removeOf(value.label)}
              className={styles.action}
              onClick={() => {
                edit(removeValue(value.id), text.removed(value.label, isShown));
                onGone();
              }}
              size="small"
            >
              {text.remove}
            </Button>
          </div>
        )}
      </div>
      {value && <ValueReaders value={value} />}
    </li>
  );
}
