import { useEffect, useMemo, useState } from "react";
import type { Prints } from "#app/print/Prints.ts";
import type { Measure, Sheet } from "#domain/print/Sheet.ts";
import type { Choices } from "./choices.ts";
import { layOut, wordsOf, type SheetContent } from "./sheetContent.ts";

/** The sheets of what was chosen, once the letters of its words are there. */
export function useSheets(
  prints: Prints | undefined,
  content: SheetContent,
  choices: Choices,
): readonly Sheet[] | undefined {
  const [ready, setReady] = useState<{ readonly words: string; readonly measure: Measure }>();
  const words = wordsOf(content).join("\n");
  useEffect(() => {
    if (!prints) return;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const measure = await prints.measureFor(words.split("\n"));
      if (isWanted) setReady({ words, measure });
    };
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [prints, words]);
  // What was measured before stands until the new letters are there, rather than an empty page.
  const measure = ready?.measure;
  return useMemo(() => measure && layOut(content, choices, measure), [measure, content, choices]);
}
