import { useState } from "react";
import { fingerprint } from "#domain/fingerprint.ts";

const key = "beyond-target hidden";

/**
 * Whether names are hidden from who looks on, and how to turn that. It holds for one meeting and for this
 * window, over a page opened anew too; the next meeting begins with names.
 */
export function useHidden(meeting: string): readonly [hidden: boolean, turn: () => void] {
  const [hiddenIn, setHiddenIn] = useState(kept);
  const mark = String(fingerprint(meeting));
  const hidden = hiddenIn === mark;
  return [
    hidden,
    () => {
      const next = hidden ? undefined : mark;
      setHiddenIn(next);
      keep(next);
    },
  ];
}

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(mark: string | undefined): void {
  try {
    if (mark === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, mark);
  } catch {
    // A window that keeps nothing hides for as long as the page is open.
  }
}
