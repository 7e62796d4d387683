import { createContext, useContext } from "react";
import { payWords, type PayText } from "./enPay.ts";

const PayTextContext = createContext<PayText>(payWords);

/** The words of how a person is paid, in the person's language. */
export function usePayText(): PayText {
  return useContext(PayTextContext);
}
