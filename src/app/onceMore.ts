/**
 * `work` one at a time, however often it is asked for: asked for while it is under way, it is done
 * once more, whichever turn of its end the asking falls into. Resolves when no more is asked for.
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let isWanted = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      // In the turn of the last look at what is wanted: a turn later somebody's asking would be lost.
      running = undefined;
    }
  };
  return async () => {
    isWanted = true;
    running ??= run();
    await running;
  };
}
