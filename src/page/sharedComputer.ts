import type { SharedComputer } from "#app/keeping/SharedComputer.ts";

const key = "beyond-target keeps nothing here";

/** Kept in the browser's own storage. Where that is closed nothing can be kept anyway. */
export function sharedComputer(storage: () => Storage): SharedComputer {
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
