import { fromOffice } from "./fromOffice.ts";
import type { OfficeDone } from "./OfficeDoor.ts";

/** Asks Outlook; each call has its own limit, counted from when it is sent. */
export type OfficeCalls = <T>(purpose: string, start: (done: OfficeDone<T>) => void) => Promise<T>;

/** Outlook on the web drops calls beyond three at a time. */
const atOnce = 3;

/** Sends at most three calls at a time and keeps the others in order. */
export function officeCalls(limit: number): OfficeCalls {
  const waiting: (() => void)[] = [];
  let running = 0;

  const next = () => {
    running -= 1;
    waiting.shift()?.();
  };
  const turn = (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) =>
      waiting.push(() => {
        running += 1;
        resolve();
      }),
    );
  };

  return async (purpose, start) => {
    await turn();
    try {
      return await fromOffice(purpose, start, limit);
    } finally {
      next();
    }
  };
}
