import type { Participation } from "#domain/sharing/participation.ts";
import { day, flag } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function participationFromRow({ columns }: Row): Participation {
  return {
    kind: "participation",
    id: "participation",
    taking: flag(columns, "Taking"),
    since: day(columns, "Day"),
  };
}

export function participationToRow(participation: Participation): RowDraft {
  return {
    title: "Taking part",
    columns: { Taking: participation.taking, Day: participation.since },
    details: {},
  };
}
