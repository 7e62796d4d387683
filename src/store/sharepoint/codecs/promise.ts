import { promised, type TalkPromise } from "#domain/talk/said.ts";
import { cell, day, given, oneOf, text } from "../reading.ts";
import { headline } from "./headline.ts";
import type { Row, RowDraft } from "./Row.ts";

export function promiseFromRow({ columns, details }: Row): TalkPromise {
  return {
    kind: "promise",
    id: text(columns, "Key"),
    what: oneOf(promised)(columns, "Promised"),
    text: text(details, "text"),
    madeOn: day(columns, "Day"),
    ...given({ due: cell(columns, "DueDay", day), doneOn: cell(columns, "DoneOn", day) }),
  };
}

export function promiseToRow({ what, text: words, madeOn, due, doneOn }: TalkPromise): RowDraft {
  return {
    title: headline(words),
    columns: { Promised: what, Day: madeOn, DueDay: due, DoneOn: doneOn },
    details: { text: words },
  };
}
