import type { StepName } from "../sessionSteps.ts";

/** The words of a session in one language. */
export type SessionWords = {
  /** First line of what stands in the invite. */
  readonly heading: string;
  /** "5 minutes: …", a line of the agenda in the invite. Neutral: it names nobody, no goal and no figure of anybody's. */
  readonly agenda: (minutes: number, what: string) => string;
  readonly inInvite: Readonly<Record<StepName, string>>;
  /** Before the link in the invite. */
  readonly invitation: string;
  readonly link: string;
  /** What everybody reads on their own screen while the step lasts. */
  readonly onScreen: Readonly<Record<StepName, string>>;
  /** What the one who leads the talk may ask in each step; nothing where everybody is left alone. */
  readonly ask: Readonly<Partial<Record<StepName, string>>>;
  /** One line of stance for whoever leads: of what to do, never of what somebody is. */
  readonly stance: string;
};
