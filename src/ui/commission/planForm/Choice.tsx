import { Field, Select } from "@fluentui/react-components";

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  /** By value, in the order they are offered in. */
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, by its words. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChoose } = props;
  const values = Object.keys(options) as Value[];
  return (
    <Field label={label}>
      <Select
        onChange={(_, data) => onChoose(values.find((one) => one === data.value) ?? value)}
        value={value}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
