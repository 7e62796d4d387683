import { button, el } from "../shared/dom.ts";
import { addInFrame } from "./addInFrame.ts";
import type { Resolve } from "./graphEvent.ts";
import type { PaneHost } from "./PaneHost.ts";

export type Pane = {
  readonly element: HTMLElement;
  readonly themeChanged: () => void;
  readonly close: () => void;
};

/** The add-in's pane beside the form: one frame, and both doors open to it. */
export function openPane(host: PaneHost, label: string, url: string, resolve: Resolve): Pane {
  const element = el(
    "aside",
    { class: "pane", "aria-label": label, "data-office": "waiting" },
    el("header", {}, el("h2", {}, label), button("Close pane", host.closePane)),
  );
  const frame = addInFrame({
    host,
    title: label,
    url,
    resolve,
    ready: () => {
      element.dataset["office"] = "ready";
    },
  });
  element.append(frame.iframe);
  return {
    element,
    themeChanged: frame.themeChanged,
    close: () => {
      frame.close();
      element.remove();
    },
  };
}
