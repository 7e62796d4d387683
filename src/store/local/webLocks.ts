import type { Locks } from "./Locks.ts";
import { memoryLocks } from "./memoryLocks.ts";

/** Web Locks under names of `copy`; a lock ends with its window, so a crash leaves none behind. */
export function webLocks(copy: string, { locks }: Partial<Pick<Navigator, "locks">>): Locks {
  // Absent where the page's address is not a secure one.
  if (locks === undefined) return memoryLocks();
  return {
    hold: async (name, work) => await locks.request(`${copy} ${name}`, work),
  };
}
