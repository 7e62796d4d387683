import type { ShelvedPicture } from "../../pictures/PictureShelf.ts";

/** As much as is kept of what the service has too: some sixty pictures. */
export const mostKeptBytes = 50 * 1024 * 1024;

/**
 * The pictures whose files are to go so that `most` bytes hold what is left: of those that the
 * service has, the longest unseen first. What is nowhere else counts as nothing and stays.
 */
export function makeRoom(
  pictures: readonly ShelvedPicture[],
  most: number,
): readonly ShelvedPicture[] {
  const spare = pictures
    .filter(({ state, bytes }) => state.status === "sent" && bytes > 0)
    .toSorted((one, other) => other.usedAt - one.usedAt);
  let kept = 0;
  return spare.filter(({ bytes }) => {
    kept += bytes;
    return kept > most;
  });
}
