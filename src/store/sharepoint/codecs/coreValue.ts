import type { PersonId } from "#domain/person/person.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { day, given, instant, listOf, maybe, number, text, title } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function coreValueFromRow({ columns, details }: Row): CoreValue {
  return {
    kind: "value",
    id: text(columns, "Key"),
    label: title(columns),
    rank: number(columns, "Rank"),
    shownTo: listOf(details, "shownTo", (source) => ({
      reader: text(source, "reader") as PersonId,
      since: day(source, "since"),
    })),
    revision: number(columns, "Revision"),
    updatedAt: instant(details, "updatedAt"),
    ...given({
      atWork: maybe(details, "atWork", text),
      fromOthers: maybe(details, "fromOthers", text),
      until: maybe(details, "until", day),
    }),
  };
}

export function coreValueToRow(value: CoreValue): RowDraft {
  return {
    title: value.label,
    columns: { Rank: value.rank, Revision: value.revision },
    details: {
      atWork: value.atWork,
      fromOthers: value.fromOthers,
      shownTo: value.shownTo,
      until: value.until,
      updatedAt: value.updatedAt,
    },
  };
}
