import type { TalkingPoint } from "#domain/sharing/shown.ts";
import { instant, text } from "../reading.ts";
import { headline } from "./headline.ts";
import type { Row, RowDraft } from "./Row.ts";

export function talkingPointFromRow({ columns, details }: Row): TalkingPoint {
  return {
    kind: "point",
    id: text(columns, "Key"),
    text: text(details, "text"),
    addedAt: instant(details, "addedAt"),
  };
}

export function talkingPointToRow(point: TalkingPoint): RowDraft {
  return {
    title: headline(point.text),
    columns: {},
    details: { text: point.text, addedAt: point.addedAt },
  };
}
