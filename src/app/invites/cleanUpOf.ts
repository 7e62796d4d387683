import { derived } from "../observable.ts";
import type { PreparationDesk } from "../preparation/PreparationDesk.ts";
import type { CleanUp } from "./CleanUp.ts";
import { createCleanUp } from "./createCleanUp.ts";

/**
 * The clean-up of a pane: one, whichever of its screens shows it, so that what is under way is found again and
 * never begun twice. Undefined where the pane cannot ask for the calendar.
 */
export function cleanUpOf(parts: PreparationDesk): CleanUp | undefined {
  const known = kept.get(parts);
  if (known) return known;
  const { store, inputs, desk } = parts.tools;
  const { invites, linkBase, session } = parts.around;
  if (!invites) return undefined;
  const open = derived([desk], () => {
    const now = desk.get();
    return "meeting" in now ? now.meeting : undefined;
  });
  const made = createCleanUp({ invites, linkBase, session, store, inputs, open });
  kept.set(parts, made);
  return made;
}

const kept = new WeakMap<PreparationDesk, CleanUp>();
