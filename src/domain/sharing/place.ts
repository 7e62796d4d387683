import type { PersonId, TeamId } from "../person/person.ts";
import type { PayRecord } from "../commission/records/PayRecord.ts";
import type { Goal, GoalUpdate } from "../goal/goal.ts";
import type { GoalSession } from "../session/GoalSession.ts";
import type { SaidRecord } from "../talk/said.ts";
import type { SentTask } from "../talk/sentTask.ts";
import type { CoreValue } from "../value/coreValue.ts";
import type { ChosenQuestions, ShownGoal, ShownValue, TalkingPoint, WallCard } from "./shown.ts";
import type { Introduction } from "./introduction.ts";
import type { Reminder } from "../reminder/reminder.ts";
import type { NoticeRead } from "./noticeRead.ts";
import type { Participation } from "./participation.ts";

/** One list and what may live in it. Only its `owner` (or `by`) ever writes there, but for the last two. */
export type OwnPlace = { readonly kind: "own"; readonly owner: PersonId };
export type ShownPlace = { readonly kind: "shown"; readonly by: PersonId; readonly to: PersonId };
export type WallPlace = { readonly kind: "wall"; readonly owner: PersonId; readonly team: TeamId };
/** What is kept of a person's pay, which they may read. Their manager writes it, and never they. */
export type PlanPlace = { readonly kind: "plan"; readonly of: PersonId };
/** What is kept for a team: its leaders write there and its members may read it. */
export type TeamPlace = { readonly kind: "team"; readonly team: TeamId };
export type Place = OwnPlace | ShownPlace | WallPlace | PlanPlace | TeamPlace;

export type OwnRecord =
  | Goal
  | GoalUpdate
  | CoreValue
  | Participation
  | Introduction
  | Reminder
  | NoticeRead
  | SentTask
  | PayRecord;

export type ShownRecord =
  | ShownGoal
  | ShownValue
  | TalkingPoint
  | ChosenQuestions
  | SaidRecord
  | GoalSession;
export type WallRecord = WallCard;
type TeamRecord = PayRecord | GoalSession;

/** The records a place can hold, by the place's kind. */
export type RecordIn<P extends Place> = P extends OwnPlace
  ? OwnRecord
  : P extends ShownPlace
    ? ShownRecord
    : P extends WallPlace
      ? WallRecord
      : P extends TeamPlace
        ? TeamRecord
        : PayRecord;
