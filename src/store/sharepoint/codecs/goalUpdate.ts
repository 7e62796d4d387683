import type { GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import { day, given, text } from "../reading.ts";
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
    ...given({ saved: amountIn(columns, "SavedMinor") }),
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
    details: { text: update.text, progress: update.progress },
  };
}
