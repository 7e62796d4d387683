import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { GoalSessionModel } from "#app/goalSession/createGoalSessionModel.ts";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import type { Instant } from "#domain/day.ts";
import type { SessionNow } from "#domain/session/sessionRun.ts";
import type { StepName } from "#domain/session/sessionSteps.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";
import type { ReadyState } from "./Before.tsx";
import { LeaderControls } from "./LeaderControls.tsx";
import { StepBody } from "./StepBody.tsx";
import { StepMarks } from "./StepMarks.tsx";
import type { Notes } from "./useNotes.ts";
import { minutesLeft } from "./useSessionNow.ts";
import type { Tell } from "./useTold.ts";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    minWidth: 0,
    maxWidth: "720px",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  left: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  others: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

type DuringProps = {
  readonly of: SessionOf;
  readonly model: GoalSessionModel;
  readonly state: ReadyState;
  readonly now: Extract<SessionNow, { readonly status: "during" }>;
  readonly notes: Notes;
  readonly started: Instant;
  readonly tell: Tell;
};

/**
 * The step that is on, for everybody on their own screen. Whoever is in the middle of writing is told that
 * it is time for the next one and is not taken there.
 */
export function During({ of, model, state, now, notes, started, tell }: DuringProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const region = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { steps } = state;
  const [at, setAt] = useState<StepName>(now.step.name);
  const followed = useRef(now.step.name);
  useEffect(() => {
    const before = followed.current;
    followed.current = now.step.name;
    if (before === now.step.name) return;
    setAt((shown) => (shown === before && !isWriting(region.current) ? now.step.name : shown));
  }, [now.step.name]);
  const { notes: kept, change } = notes;
  useEffect(() => {
    // What was written in an earlier one and not chosen is still there; the goal was that one's.
    if (kept.of !== started) change({ of: started, goal: undefined });
  }, [kept.of, started, change]);
  const place = steps.findIndex(({ name }) => name === at);
  const here = steps[place] ?? now.step;
  const go = (name: StepName): void => {
    setAt(name);
    heading.current?.focus();
  };
  const name = words.steps[here.name];
  return (
    <>
      <StepMarks at={here.name} now={now.step.name} onGo={go} steps={steps} />
      {state.holds && <LeaderControls model={model} paused={now.paused} tell={tell} />}
      {at !== now.step.name && (
        <p className={styles.others}>
          {words.others(words.steps[now.step.name])}
          <TextButton onPress={() => go(now.step.name)}>{words.goThere}</TextButton>
        </p>
      )}
      <section aria-labelledby="half-hour-step" className={styles.step} ref={region}>
        <div className={styles.head}>
          <h2 className={styles.heading} id="half-hour-step" ref={heading} tabIndex={-1}>
            {words.stepOf(place + 1, steps.length, name)}
          </h2>
          {at === now.step.name && (
            <span className={styles.left}>
              {now.paused ? words.pausedShort : words.left(minutesLeft(now))}
            </span>
          )}
        </div>
        {now.paused && <p className={prose.quiet}>{words.paused}</p>}
        <p className={prose.lead}>{words.onScreen[here.name]}</p>
        {state.leads && words.ask[here.name] && (
          <p className={prose.body}>
            {words.askHeading}: <q>{words.ask[here.name]}</q>
          </p>
        )}
        <StepBody key={here.name} name={here.name} notes={notes} of={of} onGo={go} />
      </section>
    </>
  );
}

/** Whether the focus is in a box in which something is being typed or chosen. */
function isWriting(region: HTMLElement | null): boolean {
  const active = document.activeElement;
  return (
    active !== null &&
    region?.contains(active) === true &&
    active.matches("input, textarea, select, [contenteditable]")
  );
}
