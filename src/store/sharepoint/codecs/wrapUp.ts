import type { GoalId } from "#domain/goal/goal.ts";
import { talkOutcomes, type WrapUp } from "#domain/talk/said.ts";
import { day, instant, listOf, oneOf, text } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function wrapUpFromRow({ columns, details }: Row): WrapUp {
  return {
    kind: "wrapUp",
    id: text(columns, "Key"),
    day: day(columns, "Day"),
    outcome: oneOf(talkOutcomes)(columns, "Outcome"),
    asked: listOf(details, "asked", (source) => ({
      pattern: text(source, "pattern"),
      text: text(source, "text"),
    })),
    lines: listOf(details, "lines", (source) => ({
      goal: text(source, "goal") as GoalId,
      text: text(source, "text"),
    })),
    closedAt: instant(details, "closedAt"),
  };
}

export function wrapUpToRow({ day: on, outcome, asked, lines, closedAt }: WrapUp): RowDraft {
  return {
    title: `Talk on ${on}`,
    columns: { Day: on, Outcome: outcome },
    details: { asked, lines, closedAt },
  };
}
