import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalSessionModel } from "#app/goalSession/createGoalSessionModel.ts";
import type { GoalSessionState, SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { dayIn } from "#domain/day.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { PlanDay } from "./PlanDay.tsx";
import type { Tell } from "./useTold.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: "32px",
    "@media (min-width: 900px)": {
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: "48px",
    },
  },
  column: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "16px",
    minWidth: 0,
  },
  steps: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  step: {
    display: "grid",
    gridTemplateColumns: "6.5em minmax(0, 1fr)",
    columnGap: "16px",
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  minutes: { color: tokens.colorNeutralForeground2 },
});

export type ReadyState = Extract<GoalSessionState, { readonly status: "ready" }>;

type BeforeProps = {
  readonly of: SessionOf;
  readonly model: GoalSessionModel;
  readonly state: ReadyState;
  readonly tell: Tell;
};

/** When it is, how it goes, and for whoever leads it the way to begin. */
export function Before({ of, model, state, tell }: BeforeProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { model: tab, locale } = useTab();
  const { zone } = tab.parts.inputs;
  const { session, steps, leads } = state;
  const last = session?.run && dayIn(zone, session.run.startedAt);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        {of.form === "team" && (
          <p className={prose.body}>
            {session?.day ? words.next(formatNearDay(session.day, locale)) : words.noDay}{" "}
            {last && words.last(formatNearDay(last, locale))}
          </p>
        )}
        {leads ? (
          <Section heading={words.lead}>
            <p className={prose.body}>
              {of.form === "team" ? words.leadBody : words.leadPair(of.relation.other.firstName)}
            </p>
            <p className={prose.lead}>{words.stance}</p>
            <div>
              <Button appearance="primary" onClick={() => void model.start()} size="large">
                {session?.run ? words.startAgain : words.start}
              </Button>
            </div>
          </Section>
        ) : (
          <p className={prose.body}>
            {of.form === "team" ? words.waits : words.waitsPair(of.relation.other.firstName)}
          </p>
        )}
        {leads && (
          <PlanDay key={session?.day ?? ""} model={model} of={of} state={state} tell={tell} />
        )}
      </div>
      <Section heading={words.stepsHeading}>
        <ol className={styles.steps}>
          {steps.map(({ name, from, to }) => (
            <li className={styles.step} key={name}>
              <span className={styles.minutes}>{words.minutes(to - from)}</span>
              <span>
                <b>{words.steps[name]}</b>
                <br />
                {words.onScreen[name]}
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
