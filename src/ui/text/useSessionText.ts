import { createContext, useContext } from "react";
import { goalSessionWords } from "./enSession.ts";

const SessionTextContext = createContext<typeof goalSessionWords>(goalSessionWords);

/** The words of the half hour of goal setting, in the person's language. */
export function useSessionText(): typeof goalSessionWords {
  return useContext(SessionTextContext);
}
