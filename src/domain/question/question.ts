import type { Day } from "../day.ts";
import type { Category } from "../goal/category.ts";
import type { GoalId } from "../goal/goal.ts";
import type { Stage } from "../goal/stage.ts";
import type { ShownGoal, ShownValue } from "../sharing/shown.ts";

export type QuestionType = "progress" | "barrier" | "future" | "support" | "meaning" | "activity";
export type Tone = "gentle" | "warm" | "practical" | "curious" | "celebrate";

/** When a pattern may be used: at a stage of a goal, or without one. `gap` is for goals linked to commission. */
export type PatternStage =
  | Exclude<Stage, "gentle" | "underWay">
  | "gap"
  | "value"
  | "none"
  | "neutral";

/**
 * One way to ask, with slots: {G} the goal, {N} the goal where its title names a thing, {date}, {before} the same
 * where it lies ahead, {step} and {said} the owner's words; {V} a value, {act} what to offer for it; {since} the last talk.
 */
export type Pattern = {
  /** Kept for good, since earlier talks remember it. */
  readonly id: string;
  readonly category: Category | "any";
  readonly stage: PatternStage;
  readonly type: QuestionType;
  readonly tone: Tone;
  readonly text: string;
  /** True all year whatever happens to the goal, and so fit for a series and for an invite. */
  readonly steady: boolean;
};

/** A question ready to be asked. */
export type Question = {
  readonly pattern: string;
  readonly text: string;
  readonly type: QuestionType;
  /** The goal it names, if any. */
  readonly goal?: GoalId;
};

/** Where the questions will be read: `invite` and `series` by anybody, `pane` by the two alone, `print` on one's own paper. */
export type QuestionChannel = "pane" | "invite" | "series" | "print";

/** What was asked at an earlier talk; `ChosenQuestions` fits. */
export type AskedSet = {
  readonly day: Day;
  readonly questions: readonly { readonly pattern: string; readonly text: string }[];
};

/** All that questions are made from. The order of the lists does not matter. */
export type QuestionFacts = {
  /** The same for the two people whoever asks; see `pairTag`. */
  readonly pair: string;
  readonly meetingDay: Day;
  readonly channel: QuestionChannel;
  readonly people: "pair" | "group";
  /** What the person asked about has shown to the one who asks. */
  readonly goals: readonly ShownGoal[];
  readonly values: readonly ShownValue[];
  readonly asked: readonly AskedSet[];
  /** Ids of activities once offered to which the answer was "no thanks". */
  readonly declined?: readonly string[];
  /** Goals their owner linked to commission and said so, for questions about the quarter. */
  readonly linkedToPay?: readonly GoalId[];
};
