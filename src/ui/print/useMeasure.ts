import { useEffect, useState } from "react";
import type { Prints } from "#app/print/Prints.ts";
import type { Measure } from "#domain/print/Sheet.ts";

/** What measures these words, once their letters are there; what measured before stands until then. */
export function useMeasure(
  prints: Prints | undefined,
  all: readonly string[],
): { readonly measure: Measure | undefined; readonly isFailed: boolean } {
  const [isFailed, setFailed] = useState(false);
  const [measure, setMeasure] = useState<Measure>();
  const words = all.join("\n");
  useEffect(() => {
    if (!prints) return;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const found = await prints.measureFor(words.split("\n"));
      if (!isWanted) return;
      setFailed(false);
      // A function of its own, and not one that makes the next state.
      setMeasure(() => found);
    };
    read().catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [prints, words]);
  return { measure, isFailed: isFailed && measure === undefined };
}
