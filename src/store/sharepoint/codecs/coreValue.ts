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
    ...given({ atWork: maybe(details, "atWork", text) }),
  };
}

export function coreValueToRow(value: CoreValue): RowDraft {
  return {
    title: value.label,
    columns: { Rank: value.rank, Revision: value.revision },
    details: { atWork: value.atWork, shownTo: value.shownTo, updatedAt: value.updatedAt },
  };
}
