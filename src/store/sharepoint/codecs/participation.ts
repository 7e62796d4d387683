import type { Participation } from "#domain/sharing/participation.ts";
import { day, flag, given } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function participationFromRow({ columns, details }: Row): Participation {
  return {
    kind: "participation",
    id: "participation",
    taking: flag(columns, "Taking"),
    since: day(columns, "Day"),
    ...given({ erasing: details["erasing"] === true ? true : undefined }),
  };
}

export function participationToRow(participation: Participation): RowDraft {
  return {
    title: "Taking part",
    columns: { Taking: participation.taking, Day: participation.since },
    details: { erasing: participation.erasing },
  };
}
