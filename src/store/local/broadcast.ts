import type { Channel } from "./Channel.ts";

/** The windows of one copy in this browser. */
export function broadcast(copy: string): Channel {
  // Absent in some embedded browsers: windows then learn of each other from the service.
  if (typeof BroadcastChannel === "undefined") {
    return { tell: () => undefined, hear: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(copy);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window takes an origin
    tell: (places) => channel.postMessage(places),
    hear: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) listener(data.map(String));
      });
    },
    close: () => channel.close(),
  };
}
