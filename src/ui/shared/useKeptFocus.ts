import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * For a box with `tabIndex` -1: what was pressed in it goes when `stage` changes, and the keys go on
 * from where it stood.
 */
export function useKeptFocus<E extends HTMLElement>(stage: unknown): RefObject<E | null> {
  const box = useRef<E>(null);
  const was = useRef(stage);
  useLayoutEffect(() => {
    if (was.current !== stage && document.activeElement === document.body)
      box.current?.focus({ preventScroll: true });
    was.current = stage;
  }, [stage]);
  return box;
}
