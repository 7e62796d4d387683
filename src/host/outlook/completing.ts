/** What Outlook hands to a function that it runs without a pane. */
export type OfficeRun = { completed?(): void };

/**
 * A function for Outlook to run: does `work`, and says that it is done exactly once, when the work has
 * ended, failed or taken `limit` milliseconds. Outlook holds the form back, or gives up on the add-in,
 * when nobody says so.
 */
export function completing(
  work: () => Promise<unknown>,
  limit: number,
): (event: OfficeRun) => void {
  return (event) => {
    let isDone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      try {
        event.completed?.();
      } catch {
        // Outlook has gone on by itself.
      }
    };
    const run = async (): Promise<void> => {
      try {
        await work();
      } catch {
        // Whoever asked for the work says what went wrong, or nobody needs to know.
      }
      tell();
    };
    timer = setTimeout(tell, limit);
    void run();
  };
}
