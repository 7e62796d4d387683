import type { PictureShelf } from "#store/pictures/PictureShelf.ts";

/** A shelf that takes nothing any more once it has been ended. */
export type EndableShelf = PictureShelf & {
  /** What was being written comes to its end first. */
  readonly end: () => Promise<void>;
};

export function endableShelf(shelf: PictureShelf): EndableShelf {
  const writing = new Set<Promise<void>>();
  let isEnded = false;
  const write = async (work: () => Promise<void>): Promise<void> => {
    if (isEnded) return;
    const mine = work();
    writing.add(mine);
    await mine.finally(() => writing.delete(mine));
  };
  return {
    ...shelf,
    put: (picture, file) => write(() => shelf.put(picture, file)),
    setStrays: (strays) => write(() => shelf.setStrays(strays)),
    end: async () => {
      isEnded = true;
      await Promise.allSettled(writing);
    },
  };
}
