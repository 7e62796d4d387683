import { el } from "../shared/dom.ts";

/** An app's frame with what Teams allows it; popups are allowed, the top window is not its to move. */
export function appFrame(url: string, title: string): HTMLIFrameElement {
  return el("iframe", {
    src: url,
    title,
    name: "embedded-page-container",
    allow: "clipboard-read; clipboard-write; fullscreen; web-share",
    sandbox:
      "allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads",
  });
}
