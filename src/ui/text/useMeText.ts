import { createContext, useContext } from "react";
import { meWords } from "./enMe.ts";

export type MeText = typeof meWords;

const MeTextContext = createContext<MeText>(meWords);

/** The words of the page about oneself, in the person's language. */
export function useMeText(): MeText {
  return useContext(MeTextContext);
}
