import type { StepName } from "../sessionSteps.ts";

/** The words of a session in one language. */
export type SessionWords = {
  /** What everybody reads on their own screen while the step lasts. */
  readonly onScreen: Readonly<Record<StepName, string>>;
  /** What the one who leads the talk may ask in each step; nothing where everybody is left alone. */
  readonly ask: Readonly<Partial<Record<StepName, string>>>;
  /** One line of stance for whoever leads: of what to do, never of what somebody is. */
  readonly stance: string;
};
