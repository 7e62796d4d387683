import { useEffect, useMemo, useState } from "react";
import type { Prints } from "#app/print/Prints.ts";
import type { Measure, Sheet } from "#domain/print/Sheet.ts";
import type { Choices } from "./choices.ts";
import { layOut, wordsOf, type SheetContent } from "./sheetContent.ts";

export type LaidOut = {
  readonly sheets: readonly Sheet[] | undefined;
  /** Nothing can be laid out, for what measures the words failed. */
  readonly isFailed: boolean;
};

/** The sheets of what was chosen, once the letters of its words are there. */
export function useSheets(
  prints: Prints | undefined,
  content: SheetContent,
  choices: Choices,
): LaidOut {
  const [isFailed, setFailed] = useState(false);
  const [ready, setReady] = useState<{ readonly words: string; readonly measure: Measure }>();
  const words = wordsOf(content).join("\n");
  useEffect(() => {
    if (!prints) return;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const measure = await prints.measureFor(words.split("\n"));
      if (!isWanted) return;
      setFailed(false);
      setReady({ words, measure });
    };
    read().catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [prints, words]);
  // What was measured before stands until the new letters are there, rather than an empty page.
  const measure = ready?.measure;
  const sheets = useMemo(
    () => measure && layOut(content, choices, measure),
    [measure, content, choices],
  );
  return { sheets, isFailed: isFailed && sheets === undefined };
}
