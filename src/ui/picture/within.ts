/** Longer than a browser takes over the largest picture that is accepted. */
const limitMillis = 20_000;

/** The outcome of `work`, or a rejection when the browser takes too long over it. */
export async function within<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("The browser took too long.")), limitMillis);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
