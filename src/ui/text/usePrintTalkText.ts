import { createContext, useContext } from "react";
import { printTalkWords } from "./enPrintTalk.ts";

export type PrintTalkText = typeof printTalkWords;

const PrintTalkTextContext = createContext<PrintTalkText>(printTalkWords);

/** The words of the sheet for a talk, in the person's language. */
export function usePrintTalkText(): PrintTalkText {
  return useContext(PrintTalkTextContext);
}
