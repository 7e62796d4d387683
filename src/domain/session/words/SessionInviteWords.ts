import type { StepName } from "../sessionSteps.ts";

/** What an invite to a session says, in one language. Neutral: no name, no goal, no figure of anybody's. */
export type SessionInviteWords = {
  /** First line of what stands in the invite. */
  readonly heading: string;
  /** "5 minutes: …", a line of the agenda. */
  readonly agenda: (minutes: number, what: string) => string;
  readonly steps: Readonly<Record<StepName, string>>;
  /** Before the link. */
  readonly invitation: string;
  readonly link: string;
};
