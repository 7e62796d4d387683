import { button, el } from "../shared/dom.ts";
import { openOverlay } from "../shared/overlay.ts";
import { appFrame } from "./appFrame.ts";
import type { DialogHost } from "./dialogs.ts";
import type { FrameWindows } from "./FrameWindows.ts";

const popupPollMillis = 300;

/** Dialogs as overlays of the shell, and sign-in as real popup windows. */
export function dialogWindows(windows: FrameWindows): DialogHost {
  return {
    openDialog: (ask, dismissed) => {
      const overlay = openOverlay(ask.title, dismissed);
      const iframe = appFrame(ask.url, ask.title);
      const resize = (size: { readonly width?: number; readonly height?: number }): void => {
        if (size.width !== undefined) iframe.style.width = `${size.width}px`;
        if (size.height !== undefined) iframe.style.height = `${size.height}px`;
      };
      resize(ask);
      overlay.body.append(
        iframe,
        el(
          "div",
          { class: "overlay-actions" },
          button("Close", () => {
            overlay.close();
            dismissed();
          }),
        ),
      );
      const frame = windows.add(contentWindow(iframe), ask.url, "task");
      return {
        frame,
        resize,
        close: () => {
          windows.remove(frame);
          overlay.close();
        },
      };
    },
    openPopup: (url, { width, height }, closed) => {
      const popup = window.open(url, "_blank", `popup,width=${width},height=${height}`);
      if (popup === null) return undefined;
      const frame = windows.add(popup, url, "authentication");
      // A popup says nothing when the person closes it, so that only looking tells.
      const watch = setInterval(() => {
        if (!popup.closed) return;
        clearInterval(watch);
        closed();
      }, popupPollMillis);
      return {
        frame,
        close: () => {
          clearInterval(watch);
          windows.remove(frame);
          popup.close();
        },
      };
    },
  };
}

/** The window of a frame that is in the document. */
export function contentWindow(iframe: HTMLIFrameElement): Window {
  if (iframe.contentWindow === null) throw new Error("The frame is not in the document yet.");
  return iframe.contentWindow;
}
