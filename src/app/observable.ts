/** A value that can be read now and followed; screens read models through it. */
export type Readable<T> = {
  readonly get: () => T;
  /** Calls `listener` after each change; the returned function stops it. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type Observable<T> = Readable<T> & {
  readonly set: (next: T) => void;
  readonly update: (change: (current: T) => T) => void;
};

export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T): void => {
    if (Object.is(next, value)) return;
    value = next;
    // A copy, because a listener may unsubscribe another while being told.
    for (const listener of Array.from(listeners)) listener();
  };
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A value worked out from others. It is computed once per change of a source and
 * keeps its identity between, which is what a React store subscription asks for.
 */
export function derived<T>(sources: readonly Readable<unknown>[], compute: () => T): Readable<T> {
  let seen: readonly unknown[] | undefined;
  let value: T;
  return {
    get: () => {
      const now = sources.map((source) => source.get());
      if (!seen || now.some((part, index) => !Object.is(part, seen?.[index]))) {
        seen = now;
        value = compute();
      }
      return value;
    },
    subscribe: (listener) => {
      const stops = sources.map((source) => source.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
