import type { Channel, News } from "./Channel.ts";

/** The windows of one copy in this browser. */
export function broadcast(copy: string): Channel {
  const channel = opened(copy);
  // Windows without one learn of each other from the service.
  if (channel === undefined) {
    return { tell: () => undefined, hear: () => undefined, close: () => undefined };
  }
  let isOpen = true;
  return {
    tell: (news: News) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window takes an origin
      if (isOpen) channel.postMessage(news);
    },
    hear: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (data === "forgotten") listener(data);
        else if (Array.isArray(data)) listener(data.map(String));
      });
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}

/** Absent in some embedded browsers, and denied to a framed page whose storage is blocked. */
function opened(copy: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(copy);
  } catch {
    return undefined;
  }
}
