import { createContext, useContext } from "react";
import { mePageWords } from "./enMePage.ts";

const MePageTextContext = createContext<typeof mePageWords>(mePageWords);

/** The words of the page about oneself, in the person's language. */
export function useMePageText(): typeof mePageWords {
  return useContext(MePageTextContext);
}
