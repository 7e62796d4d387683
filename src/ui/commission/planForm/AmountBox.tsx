import { Field, Input } from "@fluentui/react-components";

type AmountBoxProps = {
  readonly label: string;
  readonly hint?: string;
  readonly message: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A box for figures. */
export function AmountBox({ label, hint, message, value, onChange }: AmountBoxProps) {
  return (
    <Field label={label} validationMessage={message} {...(hint !== undefined && { hint })}>
      <Input
        autoComplete="off"
        inputMode="decimal"
        onChange={(_, data) => onChange(data.value)}
        value={value}
      />
    </Field>
  );
}
