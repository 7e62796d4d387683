import { en } from "./en.ts";
import type { SessionWords } from "./SessionWords.ts";

export type SessionLanguage = "en";

const languages: Readonly<Record<SessionLanguage, SessionWords>> = { en };

export function sessionWords(language: SessionLanguage): SessionWords {
  return languages[language];
}
