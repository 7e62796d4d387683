import type { PicturesOptions } from "./createPictures.ts";
import { goalsAreKnown } from "./goalsAreKnown.ts";

const dayMillis = 24 * 60 * 60_000;

/**
 * Takes away the files in the library that no goal has: of a goal that was removed, or of a page
 * that closed halfway. Once a day, and only what was nobody's the day before too, since another
 * device may be about to save the goal, or may still bring the picture back.
 */
export async function sweep(
  options: PicturesOptions,
  isHeld: (id: string) => boolean,
): Promise<void> {
  const { shelf, library, inTurn, nowMillis } = options;
  const now = nowMillis();
  const known = await shelf.strays();
  // Nothing is asked of the service at a first opening, or where nothing outlives the page.
  if (known === undefined) return await shelf.setStrays({ seenAt: now, ids: [] });
  if (Math.abs(now - known.seenAt) < dayMillis) return;
  if (!(await goalsAreKnown(options))) return;
  await inTurn(async () => {
    const here = new Map((await shelf.all()).map(({ id, state }) => [id, state.status]));
    const isStray = (id: string): boolean => !isHeld(id) && (here.get(id) ?? "sent") === "sent";
    const strays = (await library.all()).filter(isStray);
    const left: string[] = [];
    for (const id of strays) {
      if (!known.ids.includes(id) || isHeld(id)) {
        left.push(id);
        continue;
      }
      await library.remove(id);
      await shelf.remove(id);
    }
    await shelf.setStrays({ seenAt: now, ids: left });
  });
}
