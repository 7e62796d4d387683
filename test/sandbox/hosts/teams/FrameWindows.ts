import type { Frame, FrameContext } from "./Frame.ts";
import type { TeamsHost } from "./teamsHost.ts";

/** The browser's side of frames: which window is which, and the only origin each is spoken to at. */
export type FrameWindows = {
  readonly add: (view: Window, url: string, context: FrameContext) => Frame;
  readonly remove: (frame: Frame) => void;
  readonly all: () => readonly Frame[];
  readonly originOf: (frame: Frame) => string;
  readonly listen: (host: TeamsHost, problem: (error: unknown) => void) => void;
};

type Known = { readonly view: Window; readonly origin: string; readonly frame: Frame };

export function createFrameWindows(): FrameWindows {
  // A window survives a reload of its page, so that `initialize` may simply come again.
  const known = new Set<Known>();
  return {
    add: (view, url, context) => {
      const origin = new URL(url).origin;
      const frame: Frame = {
        context,
        handlers: new Set(),
        post: (message) => view.postMessage(message, origin),
      };
      known.add({ view, origin, frame });
      return frame;
    },
    remove: (frame) => {
      for (const entry of known) if (entry.frame === frame) known.delete(entry);
    },
    all: () => [...known].map((entry) => entry.frame),
    originOf: (frame) => {
      for (const entry of known) if (entry.frame === frame) return entry.origin;
      throw new Error("The frame was closed.");
    },
    listen: (host, problem) => {
      window.addEventListener("message", (event) => {
        for (const entry of known) {
          if (entry.view === event.source && entry.origin === event.origin) {
            host.receive(entry.frame, event.data).catch(problem);
          }
        }
      });
    },
  };
}
