import type { PersonId, TeamId } from "../person/person.ts";
import type { Goal, GoalUpdate } from "../goal/goal.ts";
import type { CoreValue } from "../value/coreValue.ts";
import type { ChosenQuestions, ShownGoal, ShownValue, TalkingPoint, WallCard } from "./shown.ts";
import type { Introduction } from "./introduction.ts";
import type { Reminder } from "../reminder/reminder.ts";
import type { NoticeRead } from "./noticeRead.ts";
import type { Participation } from "./participation.ts";

/** One list and what may live in it. Only its `owner` (or `by`) ever writes there. */
export type OwnPlace = { readonly kind: "own"; readonly owner: PersonId };
export type ShownPlace = { readonly kind: "shown"; readonly by: PersonId; readonly to: PersonId };
export type WallPlace = { readonly kind: "wall"; readonly owner: PersonId; readonly team: TeamId };
export type Place = OwnPlace | ShownPlace | WallPlace;

export type OwnRecord =
  | Goal
  | GoalUpdate
  | CoreValue
  | Participation
  | Introduction
  | Reminder
  | NoticeRead;

export type ShownRecord = ShownGoal | ShownValue | TalkingPoint | ChosenQuestions;
export type WallRecord = WallCard;

/** The records a place can hold, by the place's kind. */
export type RecordIn<P extends Place> = P extends OwnPlace
  ? OwnRecord
  : P extends ShownPlace
    ? ShownRecord
    : WallRecord;
