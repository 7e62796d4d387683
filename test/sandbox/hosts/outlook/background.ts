import { addInFrame } from "./addInFrame.ts";
import type { Resolve } from "./graphEvent.ts";
import type { PaneHost } from "./PaneHost.ts";

export type Background = {
  /** Runs a function of a page nobody sees, after those that were asked for before. */
  readonly run: (url: string, functionName: string, event: string) => void;
};

export type BackgroundOptions = {
  readonly host: PaneHost;
  readonly resolve: Resolve;
  /** Where the frames are put. */
  readonly stage: HTMLElement;
};

/** Differs: Outlook gives a function about five minutes. */
const deadlineMillis = 90_000;

/**
 * Commands and events as Outlook on the web runs them: in a frame of no size, which is there until the
 * function says that it is done. What each came to stands on the stage, for whoever looks.
 */
export function openBackground({ host, resolve, stage }: BackgroundOptions): Background {
  let last: Promise<void> = Promise.resolve();
  const runOne = (url: string, functionName: string, event: string): Promise<string> =>
    new Promise((done) => {
      const frame = addInFrame({
        host,
        title: functionName,
        url,
        resolve,
        ready: () => frame.office.run(functionName, { type: event }),
        completed: (found) => end(found ? "completed" : "unknown"),
      });
      const end = (outcome: string): void => {
        clearTimeout(timer);
        frame.close();
        done(outcome);
      };
      const timer = setTimeout(() => end("timed out"), deadlineMillis);
      frame.iframe.className = "background";
      stage.append(frame.iframe);
    });
  const runAfter = async (before: Promise<void>, url: string, name: string, event: string) => {
    await before;
    const outcome = await runOne(url, name, event);
    stage.dataset["ran"] = [stage.dataset["ran"], `${name} ${outcome}`]
      .filter((part) => part !== undefined)
      .join(", ");
  };
  return {
    run: (url, functionName, event) => {
      last = runAfter(last, url, functionName, event);
    },
  };
}
