import { Field, Input, makeStyles, Select, Slider, Switch } from "@fluentui/react-components";
import type { Progress, ProgressWord } from "#domain/goal/goal.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import type { FieldsProps } from "./FieldsProps.ts";
import { measureOf } from "./formState.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "16px" },
  row: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 120px), 1fr))",
    alignItems: "start",
  },
});

const measures: readonly Progress["kind"][] = [
  "steps",
  "count",
  "done",
  "feeling",
  "money",
  "none",
];
const progressWords: readonly ProgressWord[] = ["justBegun", "onTheWay", "nearlyThere", "there"];

/** How the person wants to see that they are getting there. */
export function MeasureFields({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const text = useText();
  const fields = useFieldText();
  const words = useGoalText();
  const measure = measureOf(form);
  return (
    <div className={styles.part}>
      <Field label={words.form.measure}>
        <Select
          onChange={(_, { value }) =>
            onChange({ measure: measures.find((one) => one === value) ?? "steps" })
          }
          value={measure}
        >
          {measures.map((one) => (
            <option key={one} value={one}>
              {fields.measures[one]}
            </option>
          ))}
        </Select>
      </Field>
      {measure === "count" && <CountFields form={form} message={message} onChange={onChange} />}
      {measure === "done" && (
        <Switch
          checked={form.done}
          label={words.update.isDone}
          onChange={(_, { checked }) => onChange({ done: checked })}
        />
      )}
      {measure === "feeling" && (
        <Field hint={text.progress.feeling(form.score)} label={words.update.feeling}>
          <Slider
            max={10}
            min={0}
            onChange={(_, { value }) => onChange({ score: value })}
            value={form.score}
          />
        </Field>
      )}
      {measure === "money" && (
        <WordSelect
          label={words.form.word}
          onChange={(word) => onChange({ word })}
          word={form.word}
        />
      )}
    </div>
  );
}

function CountFields({ form, message, onChange }: FieldsProps) {
  const styles = useStyles();
  const text = useGoalText();
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
          data-answers="measure"
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

type WordSelectProps = {
  readonly label: string;
  readonly word: ProgressWord | "";
  readonly onChange: (word: ProgressWord | "") => void;
};

/** The word an owner publishes where the measure itself is money. */
export function WordSelect({ label, word, onChange }: WordSelectProps) {
  const text = useText();
  const words = useGoalText();
  return (
    <Field label={label}>
      <Select
        onChange={(_, { value }) => onChange(progressWords.find((one) => one === value) ?? "")}
        value={word}
      >
        <option value="">{words.form.noWord}</option>
        {progressWords.map((one) => (
          <option key={one} value={one}>
            {text.progress.word[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
