import { myOpenPromises, type MyPromise } from "#app/talks/myPromises.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

/** What I said I would do and nobody has ticked. */
export function useMyPromises(): readonly MyPromise[] {
  const { session, parts } = useTab().model;
  const now = useReadable(session);
  useReadable(parts.book.changes);
  return now.status === "ready" ? myOpenPromises(now, parts.book) : [];
}
