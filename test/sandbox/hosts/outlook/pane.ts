import { button, el, problemText, toast } from "../shared/dom.ts";
import { asObject, asText } from "../shared/wire.ts";
import { bridgeChannel } from "./nestedAppAuthBridge.ts";
import type { Resolve } from "./graphEvent.ts";
import { openOfficeDoor } from "./office/officeDoor.ts";
import type { PaneHost } from "./PaneHost.ts";
import { openPortDoor } from "./portDoor.ts";

export type Pane = {
  readonly element: HTMLElement;
  readonly themeChanged: () => void;
  readonly close: () => void;
};

/** The add-in's pane beside the form: one frame, and both doors open to it. */
export function openPane(host: PaneHost, label: string, url: string, resolve: Resolve): Pane {
  const origin = new URL(url).origin;
  const iframe = el("iframe", { title: label, allow: "clipboard-read; clipboard-write" });
  const post = (message: unknown): void => iframe.contentWindow?.postMessage(message, origin);
  const element = el(
    "aside",
    { class: "pane", "aria-label": label, "data-office": "waiting" },
    el("header", {}, el("h2", {}, label), button("Close pane", host.closePane)),
    iframe,
  );
  const office = openOfficeDoor({
    host,
    origin: window.location.origin,
    resolve,
    post,
    ready: () => {
      element.dataset["office"] = "ready";
    },
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
    element,
    themeChanged: () => {
      office.themeChanged();
      port.themeChanged();
    },
    close: () => {
      window.removeEventListener("message", hear);
      office.close();
      port.close();
      element.remove();
    },
  };
}
