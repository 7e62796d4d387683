import type { ShownValue } from "#domain/sharing/shown.ts";
import { given, maybe, number, text, title } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function shownValueFromRow({ columns, details }: Row): ShownValue {
  return {
    kind: "shownValue",
    id: text(columns, "Key"),
    label: title(columns),
    rank: number(columns, "Rank"),
    revision: number(columns, "Revision"),
    ...given({
      atWork: maybe(details, "atWork", text),
      fromOthers: maybe(details, "fromOthers", text),
    }),
  };
}

export function shownValueToRow(value: ShownValue): RowDraft {
  return {
    title: value.label,
    columns: { Rank: value.rank, Revision: value.revision },
    details: { atWork: value.atWork, fromOthers: value.fromOthers },
  };
}
