import { addDays, type Day } from "#domain/day.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { declinedAgo } from "../company/declined.ts";
import { goals } from "../company/goals.ts";
import type { PersonKey } from "../company/people.ts";
import { stableId } from "../company/stableId.ts";
import { values } from "../company/values.ts";
import { goalRecord, morningOf, updateRecords } from "./goalRecords.ts";
import { ownPayRecords } from "./payRecords.ts";
import { idOf } from "./organisationPlan.ts";

/** All that a person keeps in their own list on `today`. */
export function ownRecords(key: PersonKey, today: Day): readonly OwnRecord[] {
  const mine = goals.filter(({ owner }) => owner === key);
  const mattering = values.filter(({ owner }) => owner === key);
  const declined = declinedAgo[key];
  return [
    ...mine.flatMap((goal, index): readonly OwnRecord[] => [
      goalRecord(goal, today, index + 1),
      ...updateRecords(goal, today),
    ]),
    ...mattering.map((value, index): OwnRecord => ({
      kind: "value",
      id: stableId("value", `${key}/${index}`),
      label: value.label,
      ...(value.atWork === undefined ? {} : { atWork: value.atWork }),
      ...(value.fromOthers === undefined ? {} : { fromOthers: value.fromOthers }),
      rank: index + 1,
      shownTo: value.shownTo.map((reader) => ({
        reader: idOf(reader),
        since: addDays(today, -30),
      })),
      revision: 1,
      updatedAt: morningOf(addDays(today, -30)),
    })),
    ...ownPayRecords(key, today),
    ...(declined === undefined
      ? []
      : [
          {
            kind: "participation",
            id: "participation",
            taking: false,
            since: addDays(today, -declined),
          } as const,
        ]),
  ];
}
