import type { Readable } from "../observable.ts";

/**
 * How far the turning of the switch is: `sending` tries once to send what is left; `waiting` goes on by itself
 * when all of it has arrived.
 */
export type KeepingPhase = "resting" | "sending" | "waiting" | "finishing" | "failed";

type KeepingState = {
  readonly isShared: boolean;
  readonly phase: KeepingPhase;
  /** How many changes have not reached the service yet. */
  readonly left: number;
};

/** Whether a copy stays on this computer, and the way to the other answer. */
export type Keeping = {
  readonly state: Readable<KeepingState>;
  /** Sends what is left, then takes the copy away or lets one be kept, and opens the page anew. */
  readonly turn: () => Promise<void>;
  /** Leaves it as it was, while something is still left. */
  readonly stay: () => void;
  /** Goes on without what is left: it is thrown away. */
  readonly goOn: () => Promise<void>;
};
