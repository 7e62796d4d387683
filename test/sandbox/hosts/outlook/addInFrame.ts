import { el, problemText, toast } from "../shared/dom.ts";
import { asObject, asText } from "../shared/wire.ts";
import type { Resolve } from "./graphEvent.ts";
import { bridgeChannel } from "./nestedAppAuthBridge.ts";
import { openOfficeDoor, type OfficeDoor } from "./office/officeDoor.ts";
import type { PaneHost } from "./PaneHost.ts";
import { openPortDoor } from "./portDoor.ts";

export type AddInFrame = {
  readonly iframe: HTMLIFrameElement;
  readonly office: OfficeDoor;
  readonly themeChanged: () => void;
  readonly close: () => void;
};

export type AddInFrameOptions = {
  readonly host: PaneHost;
  readonly title: string;
  readonly url: string;
  readonly resolve: Resolve;
  readonly ready: () => void;
  readonly completed?: (found: boolean) => void;
};

/** A frame with a page of the add-in and every door open to it; it loads once it is in the document. */
export function addInFrame(options: AddInFrameOptions): AddInFrame {
  const { host, title, url, resolve, ready, completed } = options;
  const origin = new URL(url).origin;
  const iframe = el("iframe", { title, allow: "clipboard-read; clipboard-write" });
  const post = (message: unknown): void => iframe.contentWindow?.postMessage(message, origin);
  const office = openOfficeDoor({
    host,
    origin: window.location.origin,
    resolve,
    post,
    ready,
    ...(completed && { completed }),
  });
  const port = openPortDoor(host, post);
  const bridge = async (message: unknown): Promise<void> => {
    const given = asObject(message);
    if (given["channel"] !== bridgeChannel) return;
    post({ channel: bridgeChannel, text: await host.nestedAppAuth(asText(given["text"])) });
  };
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    for (const receive of [office.receive, port.receive, bridge]) {
      receive(event.data).catch((problem: unknown) => toast(problemText(problem)));
    }
  };
  window.addEventListener("message", hear);
  // Office.js finds its host by the frame's name, so that stands before the page loads.
  iframe.name = office.windowName;
  iframe.src = url;
  return {
    iframe,
    office,
    themeChanged: () => {
      office.themeChanged();
      port.themeChanged();
    },
    close: () => {
      window.removeEventListener("message", hear);
      office.close();
      port.close();
      iframe.remove();
    },
  };
}
