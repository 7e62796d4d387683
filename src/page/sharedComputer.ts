import type { SharedComputer } from "#app/keeping/SharedComputer.ts";

/**
 * Kept in the browser's own storage. Where that is closed nothing can be kept anyway. Each page has a copy and a word
 * of its own: where the two share a storage, one would otherwise speak of a copy that it does not take away.
 */
export function sharedComputer(storage: () => Storage, page: "tab" | "pane"): SharedComputer {
  const key = `beyond-target keeps nothing here ${page}`;
  return {
    get: () => {
      try {
        return storage().getItem(key) !== null;
      } catch {
        return true;
      }
    },
    set: (shared) => {
      try {
        if (shared) storage().setItem(key, "yes");
        else storage().removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
