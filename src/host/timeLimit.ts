/**
 * What `work` gives, or a rejection with `problem()` once `millis` have passed.
 *
 * Hosts leave calls unanswered (an unknown origin, an unsupported call, a
 * closed form), and none of their libraries notices. The work itself cannot be
 * stopped; a late answer is dropped.
 */
export function timeLimit<T>(
  work: PromiseLike<T>,
  millis: number,
  problem: () => Error,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(problem()), millis);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (reason: unknown) => {
        clearTimeout(timer);
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
  });
}
