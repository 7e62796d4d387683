import { createContext, useContext } from "react";
import { valueSortWords } from "./enValueSort.ts";

const ValueSortTextContext = createContext<typeof valueSortWords>(valueSortWords);

/** The words of the card sort, in the person's language. */
export function useValueSortText(): typeof valueSortWords {
  return useContext(ValueSortTextContext);
}
