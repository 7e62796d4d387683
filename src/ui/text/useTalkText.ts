import { createContext, useContext } from "react";
import { talkWords } from "./enTalk.ts";

export type TalkText = typeof talkWords;

const TalkTextContext = createContext<TalkText>(talkWords);

/** The words of a pair's talk page, in the person's language. */
export function useTalkText(): TalkText {
  return useContext(TalkTextContext);
}
