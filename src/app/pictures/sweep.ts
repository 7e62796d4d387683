import type { PicturesOptions } from "./createPictures.ts";

const dayMillis = 24 * 60 * 60_000;
/** The own list has to have been confirmed so lately for a file to count as nobody's. */
const freshMillis = 15 * 60_000;

/**
 * Takes away the files in the library that no goal has: of a goal that was removed, or of a page
 * that closed halfway. Once a day, and only what was nobody's the day before too, since another
 * device may be about to save the goal, or may still bring the picture back.
 */
export async function sweep(
  { goals, shelf, library, isSaved, confirmedAt, inTurn, nowMillis }: PicturesOptions,
  isShown: (id: string) => boolean,
): Promise<void> {
  const now = nowMillis();
  const known = await shelf.strays();
  // Nothing is asked of the service at a first opening, or where nothing outlives the page.
  if (known === undefined) return await shelf.setStrays({ seenAt: now, ids: [] });
  if (Math.abs(now - known.seenAt) < dayMillis) return;
  const board = goals.board.get();
  const isWhole = board.status === "ready" && board.unreadable === 0;
  const confirmed = (await confirmedAt()) ?? 0;
  if (!isWhole || !isSaved.get() || Math.abs(now - confirmed) > freshMillis) return;
  await inTurn(async () => {
    const here = new Map((await shelf.all()).map(({ id, state }) => [id, state.status]));
    const isStray = (id: string): boolean => !isShown(id) && (here.get(id) ?? "sent") === "sent";
    const strays = (await library.all()).filter(isStray);
    const left: string[] = [];
    for (const id of strays) {
      if (!known.ids.includes(id) || isShown(id)) {
        left.push(id);
        continue;
      }
      await library.remove(id);
      await shelf.remove(id);
    }
    await shelf.setStrays({ seenAt: now, ids: left });
  });
}
