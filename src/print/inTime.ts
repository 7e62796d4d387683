/** Longer than a browser takes over the largest picture on a sheet. */
const limitMillis = 20_000;

/** The outcome of `work`, or a rejection when the browser keeps it waiting for so many milliseconds. */
export async function inTime<T>(work: Promise<T>, millis = limitMillis): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("The browser took too long.")), millis);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
