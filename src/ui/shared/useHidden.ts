import { useReducer } from "react";
import type { Drafts } from "#app/drafts/drafts.ts";
import { fingerprint } from "#domain/fingerprint.ts";

const name = "names hidden";

/**
 * Whether names are hidden from who looks on, and how to turn that. It holds for one meeting, over a page
 * opened anew too; the next meeting begins with names.
 */
export function useHidden(
  drafts: Pick<Drafts, "get" | "set" | "clear">,
  meeting: string,
): readonly [hidden: boolean, turn: () => void] {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const mark = fingerprint(meeting);
  const hidden = drafts.get(name) === mark;
  return [
    hidden,
    () => {
      if (hidden) drafts.clear(name);
      else drafts.set(name, mark);
      drawAnew();
    },
  ];
}
