import { useState } from "react";
import type { Drafts } from "#app/drafts/drafts.ts";
import { useTab } from "../TabContext.ts";

/**
 * What is being typed under a name that is its own, such as `point <person>`. It outlives
 * its page, and a reload: a person who comes back finds their words as they left them.
 */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  return useDraftIn(useTab().model.drafts, name, initial);
}

type Draft<T> = readonly [draft: T, set: (next: T) => void, clear: () => void];

/** As {@link useDraft}, where no tab is around. */
export function useDraftIn<T>(drafts: Drafts, name: string, initial: T): Draft<T> {
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
