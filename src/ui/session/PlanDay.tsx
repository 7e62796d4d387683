import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { GoalSessionModel } from "#app/goalSession/createGoalSessionModel.ts";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { dayIn, parseDay, type Day } from "#domain/day.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import type { ReadyState } from "./Before.tsx";
import type { Tell } from "./useTold.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    width: "100%",
    maxWidth: "420px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type PlanDayProps = {
  readonly of: SessionOf;
  readonly model: GoalSessionModel;
  readonly state: ReadyState;
  readonly tell: Tell;
};

/** The day and the kind of the next one, for whoever leads it. */
export function PlanDay({ of, model, state, tell }: PlanDayProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { model: tab } = useTab();
  const { inputs } = tab.parts;
  const planned = state.session?.day;
  const [typed, setTyped] = useState<string>(planned ?? "");
  const [isWrong, setWrong] = useState(false);
  const plan = (day: Day | undefined, turn = state.turn): void => {
    const { undo } = model.plan(day, turn);
    if (day) tell({ text: words.planning, undo }, words.planned);
    else tell({ text: words.unplanning, undo }, words.unplanned);
  };
  const turns = (
    <Field hint={of.form === "team" ? words.turnHint : null} label={words.turn}>
      <Select
        onChange={(_, { value }) =>
          void model.plan(planned, value === "quarterly" ? "quarterly" : "first")
        }
        value={state.turn}
      >
        <option value="first">{words.turns.first}</option>
        <option value="quarterly">{words.turns.quarterly}</option>
      </Select>
    </Field>
  );
  if (of.form === "pair") return <div className={styles.form}>{turns}</div>;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const day = parseDay(typed);
        const isGood = day !== undefined && day >= dayIn(inputs.zone, inputs.now());
        setWrong(!isGood);
        if (isGood) plan(day);
      }}
    >
      {turns}
      <Field
        hint={words.dayHint}
        label={words.day}
        validationMessage={isWrong ? words.noSuchDay : null}
      >
        <Input onChange={(_, { value }) => setTyped(value)} type="date" value={typed} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit">{words.planSave}</Button>
        {planned && (
          <Button appearance="subtle" onClick={() => plan(undefined)}>
            {words.planNone}
          </Button>
        )}
      </div>
      <p className={prose.quiet}>{words.invite}</p>
    </form>
  );
}
