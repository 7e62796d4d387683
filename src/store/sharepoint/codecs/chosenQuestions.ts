import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import { day, instant, listOf, text } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function chosenQuestionsFromRow({ columns, details }: Row): ChosenQuestions {
  return {
    kind: "questions",
    id: text(columns, "Key"),
    day: day(columns, "Day"),
    questions: listOf(details, "questions", (source) => ({
      pattern: text(source, "pattern"),
      text: text(source, "text"),
    })),
    chosenAt: instant(details, "chosenAt"),
  };
}

export function chosenQuestionsToRow(chosen: ChosenQuestions): RowDraft {
  return {
    title: `Questions for ${chosen.day}`,
    columns: { Day: chosen.day },
    details: { questions: chosen.questions, chosenAt: chosen.chosenAt },
  };
}
