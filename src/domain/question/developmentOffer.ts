import { fingerprint } from "../fingerprint.ts";
import type { Day } from "../day.ts";
import type { ShownValue } from "../sharing/shown.ts";
import { englishActivities, type Activity } from "./pack/enActivities.ts";
import { speakable } from "./phrase.ts";

/** Something to do at work, offered because of what somebody values. */
export type DevelopmentOffer = { readonly value: ShownValue; readonly activity: Activity };

/**
 * The one offer for a talk, from the values shown; undefined when there is none. What was declined is
 * not offered again, under whatever value, and a refusal says nothing about anybody: the next offer, or none, takes its place.
 * The same facts give the same offer in whatever order they are listed; from month to month the values take turns.
 */
export function developmentOffer(facts: {
  readonly pair: string;
  readonly meetingDay: Day;
  readonly values: readonly ShownValue[];
  /** Ids of activities to which the answer was "no thanks". */
  readonly declined?: readonly string[];
}): DevelopmentOffer | undefined {
  const offers = facts.values
    .toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .flatMap((value): readonly DevelopmentOffer[] => {
      const activity = activityFor(value.label, facts.declined);
      return activity ? [{ value, activity }] : [];
    });
  const month = facts.meetingDay.slice(0, 7);
  return offers[fingerprint(`${facts.pair}|${month}|offer`) % Math.max(offers.length, 1)];
}

/** What may be offered to whoever values `label`, unless it was declined. */
export function activityFor(label: string, declined: readonly string[] = []): Activity | undefined {
  const words = speakable(label).toLowerCase();
  return englishActivities.find(
    ({ id, values }) => values.includes(words) && !declined.includes(id),
  );
}
