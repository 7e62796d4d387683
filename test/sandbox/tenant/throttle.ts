import { throttled } from "./faults.ts";
import type { TokenClaims } from "./TokenClaims.ts";

/**
 * The service's limits. The defaults are generous so that a seed of thousands of rows passes;
 * SharePoint's own are 1,250 to 6,250 units a minute for an app and 3,000 requests in five minutes
 * for a person.
 */
export type Limits = {
  readonly unitsPerAppMinute: number;
  readonly requestsPerUserFiveMinutes: number;
  /** How many rows a query may scan or sort. SharePoint's own number unless a test wants fewer rows. */
  readonly listViewThreshold: number;
};

export const generousLimits: Limits = {
  unitsPerAppMinute: 1_000_000,
  requestsPerUserFiveMinutes: 1_000_000,
  listViewThreshold: 5000,
};

type Window = { readonly ends: number; used: number };

const minute = 60_000;

/** Counts what is asked, refused calls too, and throws the refusal when a limit is passed. */
export type Throttle = (claims: TokenClaims, units: number) => void;

export function createThrottle(limits: Limits, now: () => number): Throttle {
  const windows = new Map<string, Window>();
  const spend = (key: string, cost: number, limit: number, length: number): void => {
    const time = now();
    let window = windows.get(key);
    if (!window || window.ends <= time) {
      window = { ends: time + length, used: 0 };
      windows.set(key, window);
    }
    window.used += cost;
    if (window.used > limit) throw throttled(Math.max(1, Math.ceil((window.ends - time) / 1000)));
  };
  return (claims, units) => {
    spend(`app:${claims.appid}`, units, limits.unitsPerAppMinute, minute);
    spend(`user:${claims.oid}`, 1, limits.requestsPerUserFiveMinutes, 5 * minute);
  };
}
