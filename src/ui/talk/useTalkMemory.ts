import { useEffect, useMemo } from "react";
import type { TabModel } from "#app/tabModel.ts";
import type { Talk } from "#app/talks/Talk.ts";
import { derived, observable } from "#app/observable.ts";
import { createTalkMemory, type TalkMemory } from "#app/talks/talkMemory.ts";
import { calendarDays, type TalkTimes } from "#app/talks/talkTimes.ts";

/** What is remembered with the other person of `talk`; a closing that was cut short goes on. */
export function useTalkMemory(
  { relation, theirs }: Talk,
  { parts, drafts }: Pick<TabModel, "parts" | "drafts">,
  times: Pick<TalkTimes, "known"> | undefined,
): TalkMemory {
  const { id } = relation.other;
  const memory = useMemo(() => {
    const { zone, now } = parts.inputs;
    const calendar = times
      ? derived([times.known], () => {
          const known = times.known.get();
          return known && calendarDays(known, id, { now: now(), zone });
        })
      : observable(undefined);
    return createTalkMemory(parts, drafts, id, calendar);
  }, [parts, drafts, id, times]);
  // What was written before has to be known first; the two lists come together.
  const isRead = theirs.status === "ready";
  useEffect(() => {
    if (isRead) void memory.resume();
  }, [memory, isRead]);
  return memory;
}
