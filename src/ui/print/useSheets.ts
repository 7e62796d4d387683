import { useMemo } from "react";
import type { Prints } from "#app/print/Prints.ts";
import type { Sheet } from "#domain/print/Sheet.ts";
import type { Choices } from "./choices.ts";
import { layOut, wordsOf, type SheetContent } from "./sheetContent.ts";
import { useMeasure } from "./useMeasure.ts";

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
  const { measure, isFailed } = useMeasure(prints, wordsOf(content));
  const sheets = useMemo(
    () => measure && layOut(content, choices, measure),
    [measure, content, choices],
  );
  return { sheets, isFailed };
}
