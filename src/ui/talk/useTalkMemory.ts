import { useEffect, useMemo } from "react";
import type { Talk } from "#app/talks/Talk.ts";
import { createTalkMemory, type TalkMemory } from "#app/talks/talkMemory.ts";
import { useTab } from "../TabContext.ts";

/** What is remembered with the other person of `talk`; a closing that was cut short goes on. */
export function useTalkMemory({ relation, theirs }: Talk): TalkMemory {
  const { model } = useTab();
  const memory = useMemo(
    () => createTalkMemory(model.parts, model.drafts, relation.other.id),
    [model, relation.other.id],
  );
  // What was written before has to be known first; the two lists come together.
  const isRead = theirs.status === "ready";
  useEffect(() => {
    if (isRead) void memory.resume();
  }, [memory, isRead]);
  return memory;
}
