import type { GoalId } from "#domain/goal/goal.ts";
import { carriedThumbnail } from "#domain/picture/carriedThumbnail.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { cell, day, flag, given, maybe, number, part, text, title } from "../reading.ts";
import { dealsLineIn } from "./dealsLine.ts";
import { category, precision } from "./goal.ts";
import { shownProgressIn } from "./progress.ts";
import type { Row, RowDraft } from "./Row.ts";

export function shownGoalFromRow({ columns, details }: Row): ShownGoal {
  const lastUpdate = maybe(details, "lastUpdate", part);
  const sooner = maybe(details, "sooner", part);
  return {
    kind: "shownGoal",
    id: text(columns, "Key") as GoalId,
    title: title(columns),
    category: category(columns, "Category"),
    achieved: flag(columns, "Achieved"),
    progress: shownProgressIn(details),
    inInvites: flag(columns, "InInvites"),
    since: day(columns, "Since"),
    createdOn: day(details, "createdOn"),
    revision: number(columns, "Revision"),
    ...given({
      phrase: maybe(details, "phrase", text),
      why: maybe(details, "why", text),
      achievedOn: cell(columns, "AchievedOn", day),
      targetDay: cell(columns, "TargetDay", day),
      datePrecision: maybe(details, "datePrecision", precision),
      endDay: cell(columns, "EndDay", day),
      thumbnail: carriedThumbnail(cell(columns, "Thumbnail", text) ?? ""),
      alt: maybe(details, "alt", text),
      movedOn: maybe(details, "movedOn", day),
      unmovedSince: maybe(details, "unmovedSince", day),
      lastUpdate: lastUpdate && { day: day(lastUpdate, "day"), text: text(lastUpdate, "text") },
      sooner: sooner && dealsLineIn(sooner),
    }),
  };
}

export function shownGoalToRow(goal: ShownGoal): RowDraft {
  return {
    title: goal.title,
    columns: {
      Category: goal.category,
      TargetDay: goal.targetDay,
      EndDay: goal.endDay,
      Achieved: goal.achieved,
      AchievedOn: goal.achievedOn,
      InInvites: goal.inInvites,
      Since: goal.since,
      Revision: goal.revision,
      Thumbnail: goal.thumbnail,
    },
    details: {
      phrase: goal.phrase,
      why: goal.why,
      datePrecision: goal.datePrecision,
      progress: goal.progress,
      alt: goal.alt,
      lastUpdate: goal.lastUpdate,
      movedOn: goal.movedOn,
      unmovedSince: goal.unmovedSince,
      sooner: goal.sooner,
      createdOn: goal.createdOn,
    },
  };
}
