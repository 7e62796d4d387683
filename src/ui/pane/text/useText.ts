import { createContext, useContext } from "react";
import type { DateWords } from "../dates.ts";
import type { PaneText } from "./PaneText.ts";

/** The reader's language: the catalogue, how days are written, and the locale of both. */
export type Words = { readonly text: PaneText; readonly dates: DateWords; readonly locale: string };

export const WordsContext = createContext<Words | undefined>(undefined);

export function useText(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("The pane was drawn without its words. Wrap it in WordsContext.");
  return words;
}
