import type { Locks } from "./Locks.ts";
import { memoryLocks } from "./memoryLocks.ts";
import { webLocks } from "./webLocks.ts";

/**
 * The turns that a window of `copy` takes. To send, all windows of the person's do, so that one can
 * wait until nothing is on its way from any; at the copy itself, those that share a shelf.
 */
export function turnsOf(
  copy: string,
  sharesShelf: boolean,
  browser: Partial<Pick<Navigator, "locks">>,
): Locks {
  const all = webLocks(copy, browser);
  if (sharesShelf) return all;
  const own = memoryLocks();
  return {
    hold: async (name, work) => await (name === "copy" ? own : all).hold(name, work),
  };
}
