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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(problem()), millis);
  });
  const first = Promise.race([work, silence]);
  const stop = (): void => clearTimeout(timer);
  // In two halves, for the script that Outlook runs at an event knows no `finally` of promises.
  first.then(stop, stop);
  return first;
}
