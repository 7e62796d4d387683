import { addDays, parseInstant, type Day } from "#domain/day.ts";
import { tickOf, wrapUpOf, type SaidRecord, type TalkPromise } from "#domain/talk/said.ts";
import type { PersonId } from "#domain/person/person.ts";
import { promises, wrapUps, type PromiseData } from "../company/said.ts";
import { stableId } from "../company/stableId.ts";
import { idOf } from "./organisationPlan.ts";

/** What `by` keeps of their talks with `to`: promises, ticks on the other's, and how they closed them. */
export function saidRecords(by: PersonId, to: PersonId, today: Day): readonly SaidRecord[] {
  return promises
    .flatMap((data): readonly SaidRecord[] => {
      if (idOf(data.by) === by && idOf(data.to) === to) return [promiseOf(data, today)];
      if (idOf(data.by) !== to || idOf(data.to) !== by || data.tickedDaysAgo === undefined)
        return [];
      return [tickOf(promiseOf(data, today), addDays(today, -data.tickedDaysAgo))];
    })
    .concat(
      wrapUps
        .filter((data) => idOf(data.by) === by && idOf(data.to) === to)
        .map(({ daysAgo, outcome }) => {
          const day = addDays(today, -daysAgo);
          const closedAt = parseInstant(`${day}T10:30:00Z`);
          if (closedAt === undefined) throw new RangeError(`No such day: ${day}`);
          return wrapUpOf({ day, outcome, asked: [], lines: [], closedAt });
        }),
    );
}

function promiseOf(data: PromiseData, today: Day): TalkPromise {
  return {
    kind: "promise",
    id: stableId("promise", `${data.by}/${data.to}/${data.text}`),
    what: data.what,
    text: data.text,
    madeOn: addDays(today, -data.saidDaysAgo),
    ...(data.dueInDays !== undefined && { due: addDays(today, data.dueInDays) }),
    ...(data.doneDaysAgo !== undefined && { doneOn: addDays(today, -data.doneDaysAgo) }),
  };
}
