import { useState } from "react";
import { useTab } from "../TabContext.ts";

/**
 * What is being typed under a name that is its own, such as `point <person>`. It outlives
 * its page, and a reload: a person who comes back finds their words as they left them.
 */
export function useDraft<T>(
  name: string,
  initial: T,
): readonly [draft: T, set: (next: T) => void, clear: () => void] {
  const { drafts } = useTab().model;
  const [draft, setDraft] = useState<T>(
    () =>
      // Each name is used with one type only.
      (drafts.get(name) as T | undefined) ?? initial,
  );
  const set = (next: T): void => {
    drafts.set(name, next);
    setDraft(next);
  };
  const clear = (): void => {
    drafts.clear(name);
    setDraft(initial);
  };
  return [draft, set, clear];
}
