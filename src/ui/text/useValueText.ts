import { createContext, useContext } from "react";
import { valueWords } from "./enValues.ts";

const ValueTextContext = createContext<typeof valueWords>(valueWords);

/** The words about what matters to a person, in their language. */
export function useValueText(): typeof valueWords {
  return useContext(ValueTextContext);
}
