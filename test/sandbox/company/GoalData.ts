import type { Category } from "#domain/goal/category.ts";
import type { DatePrecision, ProgressWord } from "#domain/goal/goal.ts";
import type { PersonKey } from "./people.ts";
import type { PictureName } from "./pictureNames.ts";
import type { TeamKey } from "./TeamKey.ts";

/** How the goal reads to its owner on the day the company opens. */
export type StoryStage =
  | "new"
  | "onTrack"
  | "stalled"
  | "atRisk"
  | "quiet"
  | "imminent"
  | "underWay"
  | "passed"
  | "achieved"
  | "gentle"
  | "resting"
  | "draft"
  | "letGo";

export type Measure =
  | "steps"
  | "notDone"
  | "done"
  | { readonly count: number; readonly of: number; readonly unit?: string }
  | { readonly feeling: number }
  | { readonly word: ProgressWord }
  /** Measured in money, and the owner publishes no word for it. */
  | "money";

export type StepData = {
  readonly text: string;
  readonly doneAgo?: number;
  readonly dueIn?: number;
};

/** Days are counted back from the day the company opens, or, for what is to come, forward. */
export type GoalData = {
  readonly key: string;
  readonly owner: PersonKey;
  readonly title: string;
  readonly phrase?: string;
  readonly category: Category;
  readonly why?: string;
  readonly stage: StoryStage;
  readonly writtenAgo: number;
  readonly targetIn?: number;
  readonly endIn?: number;
  readonly precision?: DatePrecision;
  readonly measure: Measure;
  readonly steps?: readonly StepData[];
  /** Whole units of the currency, sterling unless said otherwise. */
  readonly cost?: number;
  readonly saved?: number;
  readonly currency?: string;
  readonly obstacle?: string;
  readonly ifThen?: string;
  readonly picture?: PictureName;
  readonly keptClose?: boolean;
  readonly achievedAgo?: number;
  readonly shows?: readonly ShowsTo[];
  readonly wall?: readonly OnWall[];
  readonly updates?: readonly UpdateData[];
};

export type ShowsTo = {
  readonly reader: PersonKey;
  readonly sinceAgo: number;
  readonly inInvites: boolean;
  readonly heldFor?: number;
};

export type OnWall = { readonly team: TeamKey; readonly sinceAgo: number; readonly why: boolean };

/** `at` is where the owner's measure stood that day: a count, a feeling or a word. */
export type UpdateData = {
  readonly ago: number;
  readonly text: string;
  readonly at?: number | ProgressWord;
};
