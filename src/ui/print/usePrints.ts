import { useEffect, useState } from "react";
import type { Prints } from "#app/print/Prints.ts";
import { useTab } from "../TabContext.ts";

/** What prints, once it is fetched. A failure goes to the page's boundary, which offers to try again. */
export function usePrints(): Prints | undefined {
  const { mine } = useTab();
  const [found, setFound] = useState<Prints>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => {
    let isHere = true;
    mine()
      .then(async ({ prints }) => await prints())
      .then(
        (prints) => isHere && setFound(prints),
        (reason: unknown) =>
          isHere && setProblem(reason instanceof Error ? reason : new Error(String(reason))),
      );
    return () => {
      isHere = false;
    };
  }, [mine]);
  if (problem) throw problem;
  return found;
}
