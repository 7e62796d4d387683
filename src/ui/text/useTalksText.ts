import { createContext, useContext } from "react";
import { talksWords } from "./enTalks.ts";

export type TalksText = typeof talksWords;

const TalksTextContext = createContext<TalksText>(talksWords);

/** The words of the list of talks, in the person's language. */
export function useTalksText(): TalksText {
  return useContext(TalksTextContext);
}
