import type { Preparation } from "../preparation/Preparation.ts";
import { createKeeping } from "./createKeeping.ts";
import type { Keeping } from "./Keeping.ts";

/**
 * The switch of a pane: one, whichever of its screens shows it, so that what waits goes on when it is drawn anew.
 * Undefined where nothing is kept in any case.
 */
export function keepingOf({ parts, unsent }: Preparation): Keeping | undefined {
  const known = kept.get(parts);
  if (known) return known;
  const { device } = parts.tools.store;
  const { computer } = parts.around;
  if (!device || !computer) return undefined;
  const made = createKeeping({ ...computer, device, send: unsent.hurry });
  kept.set(parts, made);
  return made;
}

const kept = new WeakMap<Preparation["parts"], Keeping>();
