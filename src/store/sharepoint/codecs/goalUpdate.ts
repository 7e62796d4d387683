import type { GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import { day, flag, given, instant, maybe, text, texts } from "../reading.ts";
import { amountIn } from "./amount.ts";
import { headline } from "./headline.ts";
import { progressIn } from "./progress.ts";
import type { Row, RowDraft } from "./Row.ts";

export function goalUpdateFromRow({ columns, details }: Row): GoalUpdate {
  return {
    kind: "update",
    id: text(columns, "Key"),
    goal: text(columns, "Goal") as GoalId,
    day: day(columns, "Day"),
    text: text(details, "text"),
    progress: progressIn(details),
    ...given({
      at: maybe(details, "at", instant),
      saved: amountIn(columns, "SavedMinor"),
      toldTo: maybe(details, "toldTo", texts) as readonly PersonId[] | undefined,
      moved: maybe(details, "moved", flag),
    }),
  };
}

export function goalUpdateToRow(update: GoalUpdate): RowDraft {
  return {
    title: headline(update.text),
    columns: {
      Goal: update.goal,
      Day: update.day,
      SavedMinor: update.saved?.amount,
      Currency: update.saved?.currency,
    },
    details: {
      text: update.text,
      progress: update.progress,
      at: update.at,
      toldTo: update.toldTo,
      moved: update.moved,
    },
  };
}
