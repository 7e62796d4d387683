import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { findHidden } from "#domain/cleanText.ts";
import { sameName } from "#domain/value/reviseValues.ts";
import { useFieldText } from "../../text/useFieldText.ts";
import { useText } from "../../text/useText.ts";
import { useValueSortText } from "../../text/useValueSortText.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "8px",
    maxWidth: "640px",
    width: "100%",
    marginInlineStart: "12px",
  },
  field: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  // In line with the box, under the label above it.
  buttons: {
    display: "flex",
    gap: "8px",
    marginTop: "26px",
    "@media (max-width: 480px)": { marginTop: 0 },
  },
});

/** The longest label a value may have, in UTF-16 units. */
const longestLabel = 80;

type WriteCardProps = {
  /** Labels that there are already. */
  readonly known: readonly string[];
  readonly onWrite: (label: string) => void;
};

/** A card in the person's own words. */
export function WriteCard({ known, onWrite }: WriteCardProps) {
  const styles = useStyles();
  const { common } = useText();
  const form = useFieldText();
  const { write: text } = useValueSortText();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const close = (): void => {
    setOpen(false);
    setTyped("");
    setProblem(null);
    requestAnimationFrame(() => place.current?.querySelector("button")?.focus());
  };
  const add = (): void => {
    const label = typed.trim();
    const hidden = findHidden(label);
    if (label === "") setProblem(text.empty);
    else if (hidden) setProblem(form.problems.hiddenCharacter(hidden.at));
    else if (label.length > longestLabel)
      setProblem(form.problems.tooLong(label.length, longestLabel));
    else if (known.some((one) => sameName(one, label))) setProblem(text.known);
    else {
      onWrite(label);
      close();
    }
  };
  if (!open)
    return (
      <div ref={place}>
        <Button appearance="subtle" onClick={() => setOpen(true)}>
          {text.open}
        </Button>
      </div>
    );
  return (
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
        hint={text.hint}
        label={text.label}
        validationMessage={problem}
      >
        <Input
          autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box is what was asked for by the press
          autoFocus
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
          onChange={(_, { value }) => {
            setProblem(null);
            setTyped(value);
          }}
          value={typed}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {text.add}
        </Button>
        <Button onClick={close}>{common.cancel}</Button>
      </div>
    </form>
  );
}
