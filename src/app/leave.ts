import { observable, type Readable } from "./observable.ts";

/**
 * Leave that is asked for in a window of Microsoft 365. One that is closed by hand tells nobody, so
 * that the person may say it.
 */
export type Leave = {
  /** Resolves once leave is given; from a click alone. */
  readonly ask: (allow: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** Whether it is being waited for. */
  readonly waits: Readable<boolean>;
  /** Waits no longer: what was asked for is not allowed. */
  readonly stop: () => void;
};

export function createLeave(): Leave {
  const waits = observable(false);
  let asking: AbortController | undefined;
  return {
    ask: async (allow) => {
      asking = new AbortController();
      waits.set(true);
      try {
        await allow(asking.signal);
      } finally {
        waits.set(false);
      }
    },
    waits,
    stop: () => asking?.abort(),
  };
}
