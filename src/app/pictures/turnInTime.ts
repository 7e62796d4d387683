import type { PicturesOptions } from "./createPictures.ts";

/** Longer than a window takes that was told to let go of what it sends. */
const longestMillis = 60_000;

/**
 * Does `work` when no window of the person's is sending a picture. Rejects, with `work` undone, when
 * another window is not done with that for a minute.
 */
export async function turnInTime(
  { inTurn, later }: Pick<PicturesOptions, "inTurn" | "later">,
  work: () => Promise<void>,
): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  let isLate = false;
  const end = later.wake(longestMillis, () => {
    isLate = true;
    reject(tooLong());
  });
  const turn = inTurn(async () => {
    end();
    if (!isLate) await work();
  });
  try {
    await Promise.race([turn, late]);
  } finally {
    end();
  }
}

function tooLong(): Error {
  return new Error(
    "Another window did not stop sending a picture. Close the app's other windows and try again.",
  );
}
