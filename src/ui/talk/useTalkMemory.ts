import { useEffect, useMemo } from "react";
import type { TabModel } from "#app/tabModel.ts";
import type { Talk } from "#app/talks/Talk.ts";
import { createTalkMemory, type TalkMemory } from "#app/talks/talkMemory.ts";

/** What is remembered with the other person of `talk`; a closing that was cut short goes on. */
export function useTalkMemory(
  { relation, theirs }: Talk,
  { parts, drafts }: Pick<TabModel, "parts" | "drafts">,
): TalkMemory {
  const memory = useMemo(
    () => createTalkMemory(parts, drafts, relation.other.id),
    [parts, drafts, relation.other.id],
  );
  // What was written before has to be known first; the two lists come together.
  const isRead = theirs.status === "ready";
  useEffect(() => {
    if (isRead) void memory.resume();
  }, [memory, isRead]);
  return memory;
}
