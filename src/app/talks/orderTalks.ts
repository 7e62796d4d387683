import type { Day } from "#domain/day.ts";
import type { NextTalk } from "#domain/talk/nextTalks.ts";
import type { Talk } from "./Talk.ts";
import { dayOf } from "./talkTimes.ts";

export type DatedTalk = {
  readonly talk: Talk;
  /** The next talk as the calendar has it, where that is known. */
  readonly next: NextTalk | undefined;
  /** Its day on the person's clocks, else the one for which questions were chosen. */
  readonly day: Day | undefined;
};

/** Each person once, by the day of the next talk, then its hour, then the name; without a day last. */
export function orderTalks(
  talks: readonly Talk[],
  next: ReadonlyMap<string, NextTalk> | undefined,
  zone: string,
): readonly DatedTalk[] {
  const dated = talks.map((talk): DatedTalk => {
    const found = next?.get(talk.relation.other.id);
    return { talk, next: found, day: found ? dayOf(found, zone) : talk.chosen?.day };
  });
  return dated.sort(
    (a, b) =>
      compare(a.day ?? never, b.day ?? never) ||
      compare(a.next?.start ?? never, b.next?.start ?? never) ||
      a.talk.relation.other.name.localeCompare(b.talk.relation.other.name),
  );
}

/** After every day there is. */
const never = "~";

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
