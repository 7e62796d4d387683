import type { Day, Instant } from "../day.ts";
import type { Category } from "../goal/category.ts";
import type { DealsLine } from "../goal/dealsLine.ts";
import type { DatePrecision, GoalId, ProgressWord } from "../goal/goal.ts";

/**
 * Progress as others may see it. There is no amount here by construction:
 * a goal measured in money shows the word its owner chose, or nothing.
 */
export type ShownProgress =
  | { readonly kind: "steps"; readonly done: number; readonly of: number; readonly next?: string }
  | { readonly kind: "count"; readonly done: number; readonly of: number; readonly unit?: string }
  | { readonly kind: "done"; readonly done: boolean }
  | { readonly kind: "word"; readonly word: ProgressWord }
  | { readonly kind: "none" };

/** The consented fields of a goal, as written to one reader's list. */
export type ShownGoal = {
  readonly kind: "shownGoal";
  readonly id: GoalId;
  readonly title: string;
  readonly phrase?: string;
  readonly category: Category;
  readonly why?: string;
  readonly achieved: boolean;
  readonly achievedOn?: Day;
  readonly targetDay?: Day;
  readonly datePrecision?: DatePrecision;
  readonly endDay?: Day;
  readonly progress: ShownProgress;
  readonly thumbnail?: string;
  readonly alt?: string;
  /** The latest line of which the owner was told that this reader sees it. */
  readonly lastUpdate?: { readonly day: Day; readonly text: string };
  /**
   * The day on which the progress shown here last moved since this reader sees the goal, so that
   * one that moves without a word is not called quiet. They could see it move, so this tells them
   * nothing new; what moved and is not shown, such as an amount or a feeling, has no day here.
   */
  readonly movedOn?: Day;
  /**
   * Present when the progress shown here was the same at both of the last two updates of which this
   * reader saw something: the day of the earlier. This tells them nothing new either.
   */
  readonly unmovedSince?: Day;
  /** The owner chose that this reader sees it. In no invite, whatever else is said there of the goal. */
  readonly sooner?: DealsLine;
  readonly inInvites: boolean;
  readonly since: Day;
  /** The day the goal was written down, for "new". */
  readonly createdOn: Day;
  /** A fingerprint of all the other fields, below 2^48: an edit of something not shown does not change it. */
  readonly revision: number;
};

/** A value shown to one reader. */
export type ShownValue = {
  readonly kind: "shownValue";
  readonly id: string;
  readonly label: string;
  readonly atWork?: string;
  /** How others can respect it. */
  readonly fromOthers?: string;
  readonly rank: number;
  /** A fingerprint of the other fields, as in {@link ShownGoal}. */
  readonly revision: number;
};

/** A card on a team's wall: fewer fields than a reader sees, and no date. */
export type WallCard = {
  readonly kind: "card";
  readonly id: GoalId;
  readonly title: string;
  readonly category: Category;
  readonly why?: string;
  readonly achieved: boolean;
  readonly thumbnail?: string;
  readonly alt?: string;
  readonly since: Day;
  /** A fingerprint of the other fields, as in {@link ShownGoal}. */
  readonly revision: number;
};

/** A point somebody wants to talk about with one other person. */
export type TalkingPoint = {
  readonly kind: "point";
  readonly id: string;
  readonly text: string;
  readonly addedAt: Instant;
};

/** Questions chosen for one talk; the meeting's day keeps weeks of a series apart. */
export type ChosenQuestions = {
  readonly kind: "questions";
  readonly id: string;
  readonly day: Day;
  readonly questions: readonly { readonly pattern: string; readonly text: string }[];
  readonly chosenAt: Instant;
};
