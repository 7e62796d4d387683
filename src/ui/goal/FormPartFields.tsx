import { Field, Input, Textarea } from "@fluentui/react-components";
import type { FormPart } from "#domain/goal/categoryFields.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { DateFields, LastDayField } from "./DateFields.tsx";
import type { FieldsProps } from "./FieldsProps.ts";
import { MeasureFields } from "./MeasureFields.tsx";
import { MoneyFields } from "./MoneyFields.tsx";
import { PlanFields } from "./PlanFields.tsx";
import { StepFields } from "./StepFields.tsx";

type FormPartFieldsProps = FieldsProps & {
  readonly part: FormPart;
  readonly newId: () => string;
};

/** The boxes of one part of the form. */
export function FormPartFields({ part, newId, ...fields }: FormPartFieldsProps) {
  const text = useGoalText();
  const { form, message, onChange } = fields;
  switch (part) {
    case "why":
      return (
        <Field hint={text.form.whyHint} label={text.form.why} validationMessage={message("why")}>
          <Textarea
            onChange={(_, { value }) => onChange({ why: value })}
            resize="vertical"
            value={form.why}
          />
        </Field>
      );
    case "phrase":
      return (
        <Field
          hint={text.form.phraseHint(form.phrase.trim() || text.form.phraseExample)}
          label={text.form.phrase}
          validationMessage={message("phrase")}
        >
          <Input
            autoComplete="off"
            onChange={(_, { value }) => onChange({ phrase: value })}
            value={form.phrase}
          />
        </Field>
      );
    case "date":
      return <DateFields {...fields} />;
    case "lastDay":
      return <LastDayField {...fields} />;
    case "measure":
      return <MeasureFields {...fields} />;
    case "steps":
      return <StepFields {...fields} newId={newId} />;
    case "money":
      return <MoneyFields {...fields} />;
    case "plan":
      return <PlanFields {...fields} />;
  }
}
