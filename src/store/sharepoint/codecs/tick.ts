import type { Tick } from "#domain/talk/said.ts";
import { day, text } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function tickFromRow({ columns }: Row): Tick {
  return {
    kind: "tick",
    id: text(columns, "Key"),
    promise: text(columns, "Promise"),
    doneOn: day(columns, "DoneOn"),
  };
}

export function tickToRow({ promise, doneOn }: Tick): RowDraft {
  return { title: "Done", columns: { Promise: promise, DoneOn: doneOn }, details: {} };
}
