/** A mailbox answers no more requests at once, and refuses the fifth. */
const atOnce = 4;

/** Does `work` with each of `items`, four at a time, until all are done or `stopped` says so. `work` must not reject. */
export async function severalAtATime<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    // The workers take from one queue.
    for (const item of left) {
      if (stopped()) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
