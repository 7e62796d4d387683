/** Longer than the largest page takes on a slow network. */
const limitMillis = 30_000;

/**
 * The outcome of `work`, or a rejection that says `late`: a page's code unless told, which a browser waits
 * for for ever, after half a minute.
 */
export function inTime<T>(
  work: Promise<T>,
  millis = limitMillis,
  late = "The code of a page did not arrive in time. Open the app again.",
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), millis);
  });
  return Promise.race([work, silence]).finally(() => clearTimeout(timer));
}
