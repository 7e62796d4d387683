import type { Caution } from "./PreparationState.ts";

/** What a deed leaves to say and to take back. */
export type Outcome = {
  readonly caution?: Caution;
  /** The other person can read the questions on the talk page from now on. */
  readonly noted?: true;
  readonly undo?: () => Promise<boolean>;
};
