import type { HostTheme } from "./Host.ts";

/** The part of `window` that tells the person's own display settings. */
export type MediaQueries = Pick<Window, "matchMedia">;

const contrastQuery = "(forced-colors: active)";
const darkQuery = "(prefers-color-scheme: dark)";

/** Whether the system replaces colours, as Windows contrast themes do; no host reports that. */
export function forcesColours(media: MediaQueries): boolean {
  return media.matchMedia(contrastQuery).matches;
}

/** The theme that the browser and the system ask for. */
export function mediaTheme(media: MediaQueries): HostTheme {
  if (forcesColours(media)) return "contrast";
  return media.matchMedia(darkQuery).matches ? "dark" : "light";
}

/** Calls `listener` when the answer of {@link mediaTheme} may have changed; the returned function stops it. */
export function onMediaThemeChange(media: MediaQueries, listener: () => void): () => void {
  const queries = [media.matchMedia(contrastQuery), media.matchMedia(darkQuery)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
