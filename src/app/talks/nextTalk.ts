import type { NextTalk } from "#domain/talk/nextTalks.ts";
import { orderTalks, type DatedTalk } from "./orderTalks.ts";
import type { Talk } from "./Talk.ts";

/**
 * The one talk to speak of in a line: the first of which the day is known, in the order of the list of
 * talks; else the first with something noted for it; else that with the person closest.
 */
export function nextTalk(
  talks: readonly Talk[],
  next: ReadonlyMap<string, NextTalk> | undefined,
  zone: string,
): DatedTalk | undefined {
  const [first] = orderTalks(talks, next, zone);
  if (first?.day !== undefined) return first;
  const talk = talks.find(({ myPoints }) => myPoints.length > 0) ?? talks[0];
  return talk && { talk, next: undefined, day: undefined };
}
