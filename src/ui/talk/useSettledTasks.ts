import { useEffect } from "react";
import type { Talk } from "#app/talks/Talk.ts";
import type { PromiseTasks } from "#app/talks/promiseTasks.ts";
import type { TalkMemory } from "#app/talks/talkMemory.ts";
import { observable } from "#app/observable.ts";
import { useReadable } from "../useReadable.ts";

/** Sets right in To Do, once an opening, what was done in Outlook or without a connection. */
export function useSettledTasks(
  tasks: Pick<PromiseTasks, "sent" | "settle"> | undefined,
  { theirs }: Pick<Talk, "theirs">,
  memory: Pick<TalkMemory, "remembered">,
): void {
  // Nothing to look after before the two lists are read, nor where nothing was ever put there.
  const isDue = useReadable(tasks?.sent ?? none).size > 0 && theirs.status === "ready";
  useEffect(() => {
    if (isDue) void tasks?.settle(memory.remembered.get().promises).catch(() => undefined);
  }, [tasks, memory, isDue]);
}

const none = observable<ReadonlyMap<string, unknown>>(new Map());
