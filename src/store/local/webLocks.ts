import type { Locks } from "./Locks.ts";
import { memoryLocks } from "./memoryLocks.ts";

/** Web Locks under names of `copy`; a lock ends with its window, so a crash leaves none behind. */
export function webLocks(copy: string, { locks }: Partial<Pick<Navigator, "locks">>): Locks {
  const within = memoryLocks();
  // Absent where the page's address is not a secure one.
  if (locks === undefined) return within;
  return {
    hold: async (name, work) => {
      let isBegun = false;
      const begun: typeof work = async () => {
        isBegun = true;
        return await work();
      };
      try {
        return await locks.request(`${copy} ${name}`, begun);
      } catch (problem) {
        if (isBegun) throw problem;
        // Denied to a framed page whose storage is blocked: nothing is shared then, so nothing races.
        return await within.hold(name, work);
      }
    },
  };
}
