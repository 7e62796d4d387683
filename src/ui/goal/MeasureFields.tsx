import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Slider,
  Switch,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Progress, ProgressWord } from "#domain/goal/goal.ts";
import { useText } from "../text/useText.ts";
import type { FieldsProps } from "./FieldsProps.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "16px" },
  row: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 120px), 1fr))",
    alignItems: "start",
  },
  step: { display: "flex", alignItems: "flex-end", columnGap: "4px" },
  stepField: { flexGrow: 1, minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

const measures: readonly Progress["kind"][] = ["steps", "count", "done", "feeling", "money"];
const progressWords: readonly ProgressWord[] = ["justBegun", "onTheWay", "nearlyThere", "there"];

type MeasureFieldsProps = FieldsProps & { readonly newId: () => string };

/** How the person wants to see that they are getting there. */
export function MeasureFields({ form, message, newId, onChange }: MeasureFieldsProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.part}>
      <Field label={text.form.measure}>
        <Select
          onChange={(_, { value }) =>
            onChange({ measure: measures.find((one) => one === value) ?? "steps" })
          }
          value={form.measure}
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {text.form.measures[measure]}
            </option>
          ))}
        </Select>
      </Field>
      {form.measure === "count" && (
        <CountFields form={form} message={message} onChange={onChange} />
      )}
      {form.measure === "done" && (
        <Switch
          checked={form.done}
          label={text.update.isDone}
          onChange={(_, { checked }) => onChange({ done: checked })}
        />
      )}
      {form.measure === "feeling" && (
        <Field hint={text.progress.feeling(form.score)} label={text.update.feeling}>
          <Slider
            max={10}
            min={0}
            onChange={(_, { value }) => onChange({ score: value })}
            value={form.score}
          />
        </Field>
      )}
      {form.measure === "money" && (
        <WordSelect
          label={text.form.word}
          onChange={(word) => onChange({ word })}
          word={form.word}
        />
      )}
      <StepFields form={form} message={message} newId={newId} onChange={onChange} />
    </div>
  );
}

function CountFields({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.row}>
      <Field label={text.form.countDone} validationMessage={message("progress")}>
        <Input
          inputMode="numeric"
          onChange={(_, { value }) => onChange({ countDone: value })}
          value={form.countDone}
        />
      </Field>
      <Field label={text.form.countOf}>
        <Input
          inputMode="numeric"
          onChange={(_, { value }) => onChange({ countOf: value })}
          value={form.countOf}
        />
      </Field>
      <Field hint={text.form.unitHint} label={text.form.unit}>
        <Input
          autoComplete="off"
          onChange={(_, { value }) => onChange({ unit: value })}
          value={form.unit}
        />
      </Field>
    </div>
  );
}

function StepFields({ form, message, newId, onChange }: MeasureFieldsProps) {
  const styles = useStyles();
  const text = useText();
  const tooMany = message("steps");
  return (
    <div className={styles.part}>
      {form.steps.map((step, index) => (
        <div className={styles.step} key={step.id}>
          <Field
            className={styles.stepField}
            label={text.form.step(index + 1)}
            validationMessage={message("steps", index)}
          >
            <Input
              autoComplete="off"
              onChange={(_, { value }) =>
                onChange({
                  steps: form.steps.map((one) =>
                    one.id === step.id ? { ...one, text: value } : one,
                  ),
                })
              }
              value={step.text}
            />
          </Field>
          <Button
            appearance="subtle"
            aria-label={text.form.removeStep(index + 1)}
            icon={<DismissRegular />}
            onClick={() => onChange({ steps: form.steps.filter((one) => one.id !== step.id) })}
          />
        </div>
      ))}
      {tooMany && <p role="alert">{tooMany}</p>}
      <Button
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange({ steps: [...form.steps, { id: newId(), text: "" }] })}
      >
        {text.form.addStep}
      </Button>
    </div>
  );
}

type WordSelectProps = {
  readonly label: string;
  readonly word: ProgressWord | "";
  readonly onChange: (word: ProgressWord | "") => void;
};

/** The word an owner publishes where the measure itself is money. */
export function WordSelect({ label, word, onChange }: WordSelectProps) {
  const text = useText();
  return (
    <Field label={label}>
      <Select
        onChange={(_, { value }) => onChange(progressWords.find((one) => one === value) ?? "")}
        value={word}
      >
        <option value="">{text.form.noWord}</option>
        {progressWords.map((one) => (
          <option key={one} value={one}>
            {text.progress.word[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
