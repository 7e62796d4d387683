import type { Watched } from "../Device.ts";

/** A value to read and follow, with the means to set it. */
export function watched<T>(initial: T): Watched<T> & { readonly set: (next: T) => void } {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      value = next;
      // A copy, because a listener may unsubscribe another while being told.
      for (const listener of Array.from(listeners)) listener();
    },
  };
}
