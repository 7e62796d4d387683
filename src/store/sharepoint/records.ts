import type { Place, RecordIn } from "#domain/sharing/place.ts";
import { chosenQuestionsFromRow, chosenQuestionsToRow } from "./codecs/chosenQuestions.ts";
import { coreValueFromRow, coreValueToRow } from "./codecs/coreValue.ts";
import { declinedFromRow, declinedToRow } from "./codecs/declined.ts";
import { goalFromRow, goalToRow } from "./codecs/goal.ts";
import { goalUpdateFromRow, goalUpdateToRow } from "./codecs/goalUpdate.ts";
import { introductionFromRow, introductionToRow } from "./codecs/introduction.ts";
import { noticeReadFromRow, noticeReadToRow } from "./codecs/noticeRead.ts";
import { payRecordFromRow, payRecordToRow } from "./codecs/payRecord.ts";
import { participationFromRow, participationToRow } from "./codecs/participation.ts";
import { promiseFromRow, promiseToRow } from "./codecs/promise.ts";
import { reminderFromRow, reminderToRow } from "./codecs/reminder.ts";
import type { Row, RowDraft } from "./codecs/Row.ts";
import { sentTaskFromRow, sentTaskToRow } from "./codecs/sentTask.ts";
import { shownGoalFromRow, shownGoalToRow } from "./codecs/shownGoal.ts";
import { shownValueFromRow, shownValueToRow } from "./codecs/shownValue.ts";
import { talkingPointFromRow, talkingPointToRow } from "./codecs/talkingPoint.ts";
import { tickFromRow, tickToRow } from "./codecs/tick.ts";
import { wallCardFromRow, wallCardToRow } from "./codecs/wallCard.ts";
import { wrapUpFromRow, wrapUpToRow } from "./codecs/wrapUp.ts";
import { goalSessionFromRow, goalSessionToRow } from "./codecs/goalSession.ts";
import { oneOf, RowProblem } from "./reading.ts";
import { withoutHidden } from "./withoutHidden.ts";

export type AnyRecord = RecordIn<Place>;

const kinds: { readonly [Kind in Place["kind"]]: readonly AnyRecord["kind"][] } = {
  own: [
    "goal",
    "update",
    "value",
    "participation",
    "introduction",
    "reminder",
    "notice",
    "task",
    "payPlan",
    "payFigures",
    "paySettings",
  ],
  shown: [
    "shownGoal",
    "shownValue",
    "point",
    "questions",
    "promise",
    "tick",
    "wrapUp",
    "declined",
    "session",
  ],
  wall: ["card"],
  plan: ["payPlan", "payFigures"],
  team: ["payTemplate", "session"],
};

/** The record in a row of a place; throws a RowProblem for a row this version cannot understand. */
export function recordFromRow(place: Place["kind"], row: Row): AnyRecord {
  const version = row.details["v"];
  if (version !== schemaVersion) {
    const found = ["number", "undefined"].includes(typeof version) ? String(version) : "unreadable";
    throw new RowProblem(`Details has schema version ${found}, not ${schemaVersion}`);
  }
  const kind = oneOf(kinds[place])(row.columns, "Kind");
  return decode(kind, place === "own" ? row : withoutHidden(row));
}

/** The row for a record, with the schema version in its details. */
export function recordToRow(record: AnyRecord): RowDraft {
  const draft = encode(record);
  return {
    title: draft.title,
    columns: { Key: record.id, Kind: record.kind, ...draft.columns },
    details: { v: schemaVersion, ...draft.details },
  };
}

/** Raised when an older version of the app would misread what a newer one writes; additions need no raise. */
const schemaVersion = 1;

function decode(kind: AnyRecord["kind"], row: Row): AnyRecord {
  switch (kind) {
    case "goal":
      return goalFromRow(row);
    case "update":
      return goalUpdateFromRow(row);
    case "value":
      return coreValueFromRow(row);
    case "participation":
      return participationFromRow(row);
    case "introduction":
      return introductionFromRow(row);
    case "reminder":
      return reminderFromRow(row);
    case "notice":
      return noticeReadFromRow(row);
    case "task":
      return sentTaskFromRow(row);
    case "shownGoal":
      return shownGoalFromRow(row);
    case "shownValue":
      return shownValueFromRow(row);
    case "point":
      return talkingPointFromRow(row);
    case "questions":
      return chosenQuestionsFromRow(row);
    case "promise":
      return promiseFromRow(row);
    case "tick":
      return tickFromRow(row);
    case "wrapUp":
      return wrapUpFromRow(row);
    case "session":
      return goalSessionFromRow(row);
    case "declined":
      return declinedFromRow(row);
    case "card":
      return wallCardFromRow(row);
    case "payPlan":
    case "payFigures":
    case "paySettings":
    case "payTemplate":
      return payRecordFromRow(row);
    default:
      return kind satisfies never;
  }
}

function encode(record: AnyRecord): RowDraft {
  switch (record.kind) {
    case "goal":
      return goalToRow(record);
    case "update":
      return goalUpdateToRow(record);
    case "value":
      return coreValueToRow(record);
    case "participation":
      return participationToRow(record);
    case "introduction":
      return introductionToRow(record);
    case "reminder":
      return reminderToRow(record);
    case "notice":
      return noticeReadToRow(record);
    case "task":
      return sentTaskToRow(record);
    case "shownGoal":
      return shownGoalToRow(record);
    case "shownValue":
      return shownValueToRow(record);
    case "point":
      return talkingPointToRow(record);
    case "questions":
      return chosenQuestionsToRow(record);
    case "promise":
      return promiseToRow(record);
    case "tick":
      return tickToRow(record);
    case "wrapUp":
      return wrapUpToRow(record);
    case "session":
      return goalSessionToRow(record);
    case "declined":
      return declinedToRow(record);
    case "card":
      return wallCardToRow(record);
    case "payPlan":
    case "payFigures":
    case "paySettings":
    case "payTemplate":
      return payRecordToRow(record);
    default:
      return record satisfies never;
  }
}
