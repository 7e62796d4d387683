import type { PicturesOptions } from "./createPictures.ts";

/** The own list has to have been confirmed so lately for a file to count as nobody's. */
const freshMillis = 15 * 60_000;

/** Whether what is on the board is all there is, here and in the service, so that a file no goal has is nobody's. */
export async function goalsAreKnown({
  goals,
  isSaved,
  confirmedAt,
  nowMillis,
}: PicturesOptions): Promise<boolean> {
  const board = goals.board.get();
  const isWhole = board.status === "ready" && board.unreadable === 0;
  const confirmed = (await confirmedAt()) ?? 0;
  return isWhole && isSaved.get() && Math.abs(nowMillis() - confirmed) <= freshMillis;
}
