import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useProse } from "../shared/useProse.ts";
import { useGoalText } from "../text/useGoalText.ts";
import type { FieldsProps } from "./FieldsProps.ts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: "grid",
    gap: "16px",
    paddingTop: "8px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 140px), 1fr))",
    alignItems: "start",
    // Boxes would rather be as wide as twenty letters than as narrow as a phone.
    "& > *": { minWidth: 0 },
    "& input": { width: "100%", minWidth: 0 },
  },
});

/** Cost and savings, for the owner's eyes. */
export function MoneyFields({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useGoalText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.form.moneyHeading}</legend>
      <p className={prose.quiet}>{text.form.moneyPrivacy}</p>
      <div className={styles.row}>
        {(["cost", "saved"] as const).map((field) => (
          <Field key={field} label={text.form[field]} validationMessage={message(field)}>
            <Input
              autoComplete="off"
              inputMode="decimal"
              onChange={(_, { value }) => onChange({ [field]: value })}
              value={form[field]}
            />
          </Field>
        ))}
        <Field label={text.form.currency} validationMessage={message("currency")}>
          <Input
            autoCapitalize="characters"
            autoComplete="off"
            maxLength={3}
            onChange={(_, { value }) => onChange({ currency: value.toUpperCase() })}
            placeholder="GBP"
            value={form.currency}
          />
        </Field>
      </div>
    </fieldset>
  );
}
