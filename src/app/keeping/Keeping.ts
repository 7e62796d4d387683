import type { Readable } from "../observable.ts";

/** `asking` while what is still left is sent, and until the person has said whether to go on. */
export type KeepingPhase = "resting" | "asking" | "finishing" | "failed";

type KeepingState = {
  readonly isShared: boolean;
  readonly phase: KeepingPhase;
  /** Whether what is left is being sent. */
  readonly isSending: boolean;
  /** How many changes have not reached the service yet. */
  readonly left: number;
};

/** Whether a copy stays on this computer, and the way to the other answer. */
export type Keeping = {
  readonly state: Readable<KeepingState>;
  /** Sends what is left, and asks whether to go on. */
  readonly turn: () => Promise<void>;
  /** Leaves it as it was. */
  readonly stay: () => void;
  /** Takes the copy away, or lets one be kept, and opens the page anew; what is still left is thrown away. */
  readonly goOn: () => Promise<void>;
};
