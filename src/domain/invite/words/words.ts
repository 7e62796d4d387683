import { en } from "./en.ts";
import type { InviteWords } from "./InviteWords.ts";

export type InviteLanguage = "en";

const languages: Readonly<Record<InviteLanguage, InviteWords>> = { en };

export function inviteWords(language: InviteLanguage): InviteWords {
  return languages[language];
}

/** Every language there is, for a block may have been written in another than mine. */
export const allInviteWords: readonly InviteWords[] = (
  Object.keys(languages) as InviteLanguage[]
).map(inviteWords);
