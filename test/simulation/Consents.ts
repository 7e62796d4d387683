import type { Goal } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import type { OwnPlace, OwnRecord, ShownRecord } from "#domain/sharing/place.ts";
import { today } from "#support/companyPlan.ts";

/** Who was allowed to see which goal, at every moment of the service. */
export type Consents = {
  readonly time: () => number;
  readonly wrote: (place: OwnPlace, record: OwnRecord | undefined, id: string) => void;
  /** Whether at some moment since `from` the goal as the service had it was for `reader` to see. */
  readonly allowed: (shown: ShownRecord, reader: PersonId, from: number) => boolean;
};

export function createConsents(): Consents {
  const history = new Map<string, { readonly time: number; readonly goal: Goal | undefined }[]>();
  let time = 0;
  return {
    time: () => time,
    wrote: (_place, record, id) => {
      time += 1;
      const states = history.get(id) ?? [];
      history.set(id, states);
      const goal = record?.kind === "goal" ? record : undefined;
      states.push({ time, goal });
      if (states.length > 200) states.splice(0, 100);
    },
    allowed: (shown, reader, from) => {
      const states = history.get(shown.id) ?? [];
      const before = states.findLastIndex((state) => state.time <= from);
      return states
        .slice(Math.max(0, before))
        .some(({ goal }) => goal && projectGoal(goal, reader, today, []) !== undefined);
    },
  };
}
