import {
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Included } from "#domain/print/toPrintGoal.ts";
import { useProse } from "../shared/useProse.ts";
import { usePrintText } from "../text/usePrintText.ts";
import type { Choices, PrintForm } from "./choices.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "20px", minWidth: 0 },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  checks: {
    display: "flex",
    flexDirection: "column",
    marginInlineStart: "-8px",
    overflowWrap: "anywhere",
  },
  paper: { maxWidth: "200px" },
});

const forms: readonly PrintForm[] = ["poster", "folded", "small"];
const parts = ["picture", "why", "next", "date"] as const;

type ChoiceFieldsProps = {
  readonly goals: readonly OwnGoal[];
  readonly choices: Choices;
  readonly hasValues: boolean;
  readonly onChange: (part: Partial<Choices>) => void;
};

/** What goes on paper, and on which. */
export function ChoiceFields({ goals, choices, hasValues, onChange }: ChoiceFieldsProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = usePrintText();
  const { included } = choices;
  const include = (part: Partial<Included>) => onChange({ included: { ...included, ...part } });
  const choose = (id: GoalId, isOn: boolean): void => {
    const chosen = new Set(choices.goals);
    if (isOn) chosen.add(id);
    else chosen.delete(id);
    onChange({ goals: chosen });
  };
  return (
    <div className={styles.fields}>
      <Field hint={text.formHints[choices.form]} label={text.form}>
        <RadioGroup
          onChange={(_, { value }) =>
            onChange({ form: forms.find((one) => one === value) ?? "poster" })
          }
          value={choices.form}
        >
          {forms.map((form) => (
            <Radio key={form} label={text.forms[form]} value={form} />
          ))}
        </RadioGroup>
      </Field>
      <Field className={styles.paper} label={text.paper}>
        <Select
          onChange={(_, { value }) => onChange({ paper: value === "letter" ? "letter" : "a4" })}
          value={choices.paper}
        >
          <option value="a4">{text.papers.a4}</option>
          <option value="letter">{text.papers.letter}</option>
        </Select>
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text.goals}</legend>
        <div className={styles.checks}>
          {goals.map(({ goal }) => (
            <Checkbox
              checked={choices.goals.has(goal.id)}
              key={goal.id}
              label={
                <>
                  <bdi>{goal.title}</bdi>
                  {goal.keptClose && <span className={prose.quiet}> · {text.keptClose}</span>}
                </>
              }
              onChange={(_, { checked }) => choose(goal.id, checked === true)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text.include}</legend>
        <div className={styles.checks}>
          {parts.map((part) => (
            <Checkbox
              checked={included[part]}
              key={part}
              label={text.parts[part]}
              onChange={(_, { checked }) => include({ [part]: checked === true })}
            />
          ))}
          {hasValues && (
            <Checkbox
              checked={choices.values}
              label={text.parts.values}
              onChange={(_, { checked }) => onChange({ values: checked === true })}
            />
          )}
          <Checkbox
            checked={included.amounts}
            label={text.amounts}
            onChange={(_, { checked }) => include({ amounts: checked === true })}
          />
        </div>
        {included.amounts && <p className={prose.quiet}>{text.amountsHint}</p>}
      </fieldset>
    </div>
  );
}
