import { useLayoutEffect, useRef, type RefObject } from "react";

/** Takes the focus to the page's heading when the box that held it goes away, so that it is not lost. */
export function useFocusAfter(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    return () => {
      if (!box?.contains(document.activeElement)) return;
      // After the page without the box has been drawn.
      setTimeout(() => {
        if (document.activeElement === document.body)
          document.querySelector("h1")?.focus({ preventScroll: true });
      });
    };
  }, []);
  return ref;
}
