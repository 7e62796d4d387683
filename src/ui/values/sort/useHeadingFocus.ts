import { useEffect } from "react";

/** Puts the focus on the page's heading when a step begins, for what was pressed before is gone. */
export function useHeadingFocus(): void {
  useEffect(() => {
    document.querySelector("h1")?.focus({ preventScroll: true });
  }, []);
}
