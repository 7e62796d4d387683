/** Longer than the largest page takes on a slow network. */
const limitMillis = 30_000;

/**
 * A page's code as it arrives, or a rejection after half a minute, so that the page's boundary says so;
 * a browser waits for a module for ever.
 */
export function inTime<T>(code: Promise<T>, millis = limitMillis): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error("The code of a page did not arrive in time. Open the app again.")),
      millis,
    );
  });
  return Promise.race([code, late]).finally(() => clearTimeout(timer));
}
