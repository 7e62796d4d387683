import { createContext, useContext } from "react";
import { payFileWords, type PayFileText } from "./enPayFile.ts";

const PayFileTextContext = createContext<PayFileText>(payFileWords);

/** The words for bringing in a file of pay, in the person's language. */
export function usePayFileText(): PayFileText {
  return useContext(PayFileTextContext);
}
