/** `work` on every one of `all`, at most `width` at a time; answers are in order. The first failure ends it. */
export async function inTurn<T, R>(
  all: readonly T[],
  width: number,
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = all.entries();
  async function next(): Promise<void> {
    for (const [index, one] of waiting) results[index] = await work(one);
  }
  await Promise.all(Array.from({ length: Math.min(width, all.length) }, next));
  return results;
}

/** SharePoint answers more at once with "too many requests". */
export const width = 8;
