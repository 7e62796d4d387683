/** What the app leaves for later, and how it spreads it. */
export type Later = {
  /** Calls `work` once after so many milliseconds; the answer calls it off. */
  readonly wake: (millis: number, work: () => void) => () => void;
  /** At least 0 and below 1. */
  readonly random: () => number;
};
