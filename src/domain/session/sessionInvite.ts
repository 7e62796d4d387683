import type { InviteBlock } from "../invite/inviteBlock.ts";
import type { InviteSafe } from "../invite/inviteSafe.ts";
import { sessionSteps, type SessionForm, type SessionTurn } from "./sessionSteps.ts";
import { sessionInviteWords } from "./words/inviteWords.ts";
import type { SessionLanguage } from "./words/words.ts";

/**
 * What an invite to a goal-setting session says: fixed words and minutes, the same for every team and
 * every pair. No fact about anybody goes in, so that none can come out; that is what makes it safe.
 */
export function sessionInvite(session: {
  readonly language: SessionLanguage;
  readonly form: SessionForm;
  readonly turn: SessionTurn;
  /** The address of the session's page in the tab. */
  readonly link: string;
}): InviteBlock {
  const words = sessionInviteWords(session.language);
  const agenda = sessionSteps(session.form, session.turn).map(({ name, from, to }) =>
    words.agenda(to - from, words.steps[name]),
  );
  return {
    heading: words.heading as InviteSafe,
    progress: [],
    questions: agenda as InviteSafe[],
    invitation: words.invitation as InviteSafe,
    link: { href: session.link, text: words.link as InviteSafe },
    neutral: true,
  };
}
