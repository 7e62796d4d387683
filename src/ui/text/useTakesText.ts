import { createContext, useContext } from "react";
import { takesWords, type TakesText } from "./enTakes.ts";

const TakesTextContext = createContext<TakesText>(takesWords);

/** The words of what it takes, in the person's language. */
export function useTakesText(): TakesText {
  return useContext(TakesTextContext);
}
