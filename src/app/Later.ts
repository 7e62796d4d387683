/** What the app leaves for later, and how it spreads it. */
export type Later = {
  /** Calls `work` once after so many milliseconds; the answer calls it off. */
  readonly wake: (millis: number, work: () => void) => () => void;
  /** At least 0 and below 1. */
  readonly random: () => number;
};

/**
 * What nobody looks at is asked for within so many minutes of opening, at a random moment: a whole
 * company that opens the app on a Monday at nine is then no more than Microsoft 365 lets an app ask.
 */
export const spreadMillis = 15 * 60_000;
