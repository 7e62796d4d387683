import { lazy, useState, type ComponentType } from "react";
import { PageBoundary } from "../PageBoundary.tsx";
import { CodeMissing } from "./CodeMissing.ts";
import { inTime } from "./inTime.ts";

const waiting = new Set<() => Promise<unknown>>();

/**
 * A part of the page whose code is fetched when it is first drawn, or by {@link fetchParts} before that;
 * what stands there meanwhile is for the `Suspense` around it.
 * Where it does not come, words stand in its place with a way to ask once more, and the rest of the page stays.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetch = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      const part = await inTime(load());
      waiting.delete(fetch);
      return { default: part };
    } catch (error) {
      throw new CodeMissing(error, renew);
    }
  };
  // React keeps what it was once told of a part for as long as the page is open.
  const renew = (): void => {
    current = lazy(fetch);
  };
  let current = lazy(fetch);
  waiting.add(fetch);
  function Drawn(props: Props) {
    const [Part] = useState(() => current);
    return <Part {...props} />;
  }
  return function LazyPart(props: Props) {
    return (
      <PageBoundary>
        <Drawn {...props} />
      </PageBoundary>
    );
  };
}

/**
 * Fetches what may be drawn later while there is a network, so that a page never looked at opens without
 * one. `quiet` resolves when the page has nothing better to do. What does not come is left for its own use.
 */
export async function fetchParts(quiet: () => Promise<void>): Promise<void> {
  // A part that came may bring parts of its own.
  for (const fetch of waiting) {
    await quiet();
    await fetch().catch(() => undefined);
  }
}
