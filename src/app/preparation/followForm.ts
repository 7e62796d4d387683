import type { PreparationParts } from "./PreparationParts.ts";

/** Calls `read` whenever the form tells of a change; the answer stops it. */
export function followForm(item: PreparationParts["item"], read: () => Promise<void>): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  const follow = async (): Promise<void> => {
    const form = await item();
    if (form && !stopped) stop = form.onChange(() => void read());
  };
  // Reading meets the same rejection and puts it on the screen.
  follow().catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
}
