import type { Locks } from "./Locks.ts";

/** Turns within one page, for a browser without Web Locks. */
export function memoryLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    hold: async (name, work) => {
      const before = last.get(name);
      const mine = before === undefined ? work() : before.then(work, work);
      last.set(name, mine);
      try {
        return await mine;
      } finally {
        if (last.get(name) === mine) last.delete(name);
      }
    },
  };
}
