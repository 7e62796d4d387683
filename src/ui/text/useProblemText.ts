import { createContext, useContext } from "react";
import { problemWords } from "./enProblems.ts";

const ProblemTextContext = createContext<typeof problemWords>(problemWords);

/** The words of what went wrong, in the person's language. */
export function useProblemText(): typeof problemWords {
  return useContext(ProblemTextContext);
}
