import type { PersonId } from "#domain/person/person.ts";
import { introduction, type Introduction } from "#domain/sharing/introduction.ts";
import { day, text } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function introductionFromRow({ columns, details }: Row): Introduction {
  return introduction(text(details, "reader") as PersonId, day(columns, "Day"));
}

export function introductionToRow({ reader, day: answered }: Introduction): RowDraft {
  return {
    title: "Asked what to show",
    columns: { Day: answered },
    details: { reader },
  };
}
