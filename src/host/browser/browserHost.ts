import type { Host, HostPlace } from "../Host.ts";
import { mediaTheme, onMediaThemeChange } from "../mediaTheme.ts";
import { openWindow } from "../openWindow.ts";

/** What the adapter uses of the browser's window. */
export type BrowserView = Pick<Window, "matchMedia" | "open"> & {
  readonly location: { readonly hash: string };
  readonly navigator: { readonly language: string };
};

/** A page of its own in a browser: the person's display settings, and the sub page in the address's hash. */
export function browserHost(view: BrowserView): Host {
  return {
    context: {
      name: "browser",
      theme: mediaTheme(view),
      locale: view.navigator.language,
      place: placeOf(view.location.hash),
    },
    onThemeChange: (listener) => onMediaThemeChange(view, () => listener(mediaTheme(view))),
    ready: () => undefined,
    failed: () => undefined,
    openLink: (url) => openWindow(view, url),
  };
}

function placeOf(hash: string): HostPlace {
  const subPage = /^#\/?([\w-]+)$/.exec(hash)?.[1];
  return subPage === undefined ? { kind: "personal" } : { kind: "personal", subPage };
}
