/** Who meets: a team, or two who hold 1-1s. */
export type SessionForm = "team" | "pair";

/** Whether the people write goals down for the first time, or look at them again after a quarter. */
export type SessionTurn = "first" | "quarterly";

export type StepName =
  | "frame"
  | "celebrate"
  | "picture"
  | "choose"
  | "values"
  | "sum"
  | "obstacle"
  | "round"
  | "nextTalk";

/** A part of the half hour, in minutes from its start; `from` belongs to it, `to` to the next. */
export type SessionStep = {
  readonly name: StepName;
  readonly from: number;
  readonly to: number;
  /** Nobody sees the amounts that are written in it, and nobody asks about it. */
  readonly ownScreenOnly: boolean;
  readonly skippable: boolean;
};

export const sessionMinutes = 30;

/**
 * The steps of a goal-setting session, one after the other without a gap. Two people need no round: they settle when they
 * talk next. After a quarter the beginning goes to what was reached and what may go.
 */
export function sessionSteps(form: SessionForm, turn: SessionTurn): readonly SessionStep[] {
  const beginning: readonly (readonly [StepName, number])[] =
    turn === "first"
      ? [
          ["frame", 3],
          ["picture", 8],
        ]
      : [
          ["celebrate", 5],
          ["picture", 8],
        ];
  const ends: readonly (readonly [StepName, number])[] = [
    ...beginning,
    ["choose", 13],
    ["values", 18],
    ["sum", 23],
    ["obstacle", 27],
    [form === "team" ? "round" : "nextTalk", sessionMinutes],
  ];
  return ends.map(([name, to], at) => ({
    name,
    from: ends[at - 1]?.[1] ?? 0,
    to,
    ownScreenOnly: name === "sum",
    skippable: name === "sum" || name === "round",
  }));
}

/** The step at a moment, in minutes since the session began; undefined before it and once it is over. */
export function stepAt(steps: readonly SessionStep[], minutes: number): SessionStep | undefined {
  return steps.find(({ from, to }) => from <= minutes && minutes < to);
}
