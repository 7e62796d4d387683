import type { PicturesOptions } from "./createPictures.ts";
import { goalsAreKnown } from "./goalsAreKnown.ts";

const dayMillis = 24 * 60 * 60_000;

/**
 * Takes off this device what was never sent and no goal has: of a goal that was removed first. Not before
 * a day has passed, in which the goal may come back, and never what a goal has that is being written.
 */
export async function dropUnheld(
  options: PicturesOptions,
  isHeld: (id: string) => boolean,
): Promise<void> {
  const { shelf, isDrafted, nowMillis } = options;
  const unheld = (await shelf.all()).filter(({ id, state, usedAt }) => {
    const isSpare = state.status !== "sent" && state.status !== "leaving";
    return isSpare && !isHeld(id) && !isDrafted(id) && Math.abs(nowMillis() - usedAt) >= dayMillis;
  });
  if (unheld.length === 0 || !(await goalsAreKnown(options))) return;
  for (const { id } of unheld) if (!isHeld(id)) await shelf.remove(id);
}
