import type { Day } from "#domain/day.ts";

/** What the copy takes from outside so that the same calls give the same answers. */
export type LocalInputs = {
  /** Milliseconds since 1970 by this device's clock. */
  readonly nowMillis: () => number;
  /** The person's calendar day, for what others may see on it. */
  readonly today: () => Day;
  /** A new id, unlike any other. */
  readonly newId: () => string;
  /** At least 0 and below 1; spreads repeats over time. */
  readonly random: () => number;
  /** Calls `work` once after so many milliseconds; the answer calls it off. */
  readonly wake: (millis: number, work: () => void) => () => void;
};
