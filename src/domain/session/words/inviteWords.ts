import { enInvite } from "./enInvite.ts";
import type { SessionInviteWords } from "./SessionInviteWords.ts";
import type { SessionLanguage } from "./words.ts";

const languages: Readonly<Record<SessionLanguage, SessionInviteWords>> = { en: enInvite };

export function sessionInviteWords(language: SessionLanguage): SessionInviteWords {
  return languages[language];
}

/** Every language there is, for an invite may have been written in another than mine. */
export const allSessionInviteWords: readonly SessionInviteWords[] = Object.values(languages);
