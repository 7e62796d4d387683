import { createContext, useContext } from "react";
import type { DateWords } from "../dates.ts";
import type { PaneText } from "./PaneText.ts";

/** The reader's language: the catalogue and how days are written. */
export type Words = { readonly text: PaneText; readonly dates: DateWords };

export const WordsContext = createContext<Words | undefined>(undefined);

export function useText(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("The pane was drawn without its words. Wrap it in WordsContext.");
  return words;
}
