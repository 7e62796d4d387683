import { createContext, useContext } from "react";
import { eraseWords } from "./enErase.ts";

export type EraseText = typeof eraseWords;

const EraseTextContext = createContext<EraseText>(eraseWords);

/** The words about erasing everything, in the person's language. */
export function useEraseText(): EraseText {
  return useContext(EraseTextContext);
}
