import { useEffect, useRef, type RefObject } from "react";

/**
 * Single keys for what the buttons inside an element do, while the focus is inside it; there must be
 * no box to type in among them. A key held down counts once, so that nobody answers for cards they have not seen.
 */
export function useKeys(
  element: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, () => void>>,
): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const here = element.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey) return;
      if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
      if (event.repeat || event.metaKey) return;
      const press = latest.current[event.key.toLowerCase()];
      if (!press) return;
      event.preventDefault();
      press();
    };
    here?.addEventListener("keydown", onKey);
    return () => here?.removeEventListener("keydown", onKey);
  }, [element]);
}
