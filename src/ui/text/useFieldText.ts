import { createContext, useContext } from "react";
import { fieldWords } from "./enFields.ts";

const FieldTextContext = createContext<typeof fieldWords>(fieldWords);

/** The words about what is typed, in the person's language. */
export function useFieldText(): typeof fieldWords {
  return useContext(FieldTextContext);
}
