import { createContext, useContext } from "react";
import { printWords } from "./enPrint.ts";

export type PrintText = typeof printWords;

const PrintTextContext = createContext<PrintText>(printWords);

/** The words of printing, in the person's language. */
export function usePrintText(): PrintText {
  return useContext(PrintTextContext);
}
