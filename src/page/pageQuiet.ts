/** The longest that a busy page is waited for. */
const longestMillis = 2_000;

/** Resolves when this page's browser has nothing better to do; one that cannot tell gets a moment. */
export function pageQuiet(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: longestMillis });
    } else setTimeout(resolve, longestMillis / 10);
  });
}
