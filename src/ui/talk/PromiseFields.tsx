import { Field, Input, makeStyles } from "@fluentui/react-components";
import { parseDay, type Day } from "#domain/day.ts";
import { useMemoryText } from "../text/useMemoryText.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  text: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  due: { flexBasis: "150px" },
});

type Typed = { readonly text: string; readonly due?: Day };

type PromiseFieldsProps = {
  readonly label: string;
  readonly value: Typed;
  readonly problem: string | undefined;
  readonly onChange: (next: Typed) => void;
  readonly onEscape?: () => void;
};

/** What somebody will do and, once there is something, by when. */
export function PromiseFields({ label, value, problem, onChange, onEscape }: PromiseFieldsProps) {
  const styles = useStyles();
  const words = useMemoryText();
  const { text, due } = value;
  return (
    <div className={styles.row}>
      <Field className={styles.text} label={label} validationMessage={problem ?? null}>
        <Input
          autoComplete="off"
          onChange={(_, next) => onChange({ text: next.value, ...(due && { due }) })}
          onKeyDown={({ key }) => {
            if (key === "Escape") onEscape?.();
          }}
          value={text}
        />
      </Field>
      {text.trim() !== "" && (
        <Field className={styles.due} label={words.dueLabel}>
          <Input
            aria-label={words.dueOf(label)}
            onChange={(_, next) => {
              const day = parseDay(next.value);
              onChange({ text, ...(day && { due: day }) });
            }}
            type="date"
            value={due ?? ""}
          />
        </Field>
      )}
    </div>
  );
}
