/** A browser may leave a database waiting for another window for ever. */
const limitMillis = 3_000;

/** The outcome of `work`, or a rejection when the browser keeps it waiting. */
export async function inTime<T>(work: Promise<T>, late = (): void => undefined): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late();
    reject(new Error("The browser's database did not answer. Close the app's other windows."));
  }, limitMillis);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
