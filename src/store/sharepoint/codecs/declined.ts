import type { DeclinedOffer } from "#domain/talk/said.ts";
import { day, text } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function declinedFromRow({ columns, details }: Row): DeclinedOffer {
  return {
    kind: "declined",
    id: text(columns, "Key"),
    offer: text(details, "offer"),
    day: day(columns, "Day"),
  };
}

export function declinedToRow({ offer, day: on }: DeclinedOffer): RowDraft {
  return { title: "No thanks", columns: { Day: on }, details: { offer } };
}
