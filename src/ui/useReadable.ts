import { useSyncExternalStore } from "react";
import type { Readable } from "#app/observable.ts";

/** The value of a model now; the component is drawn again when it changes. */
export function useReadable<T>(source: Readable<T>): T {
  return useSyncExternalStore(source.subscribe, source.get);
}
