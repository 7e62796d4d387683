import type { Readable } from "#app/observable.ts";
import type { HostTheme } from "#host/Host.ts";
import { themeFor } from "./theme.ts";

/**
 * Gives the root of the page the theme's ground, and keeps the scrollbar's room free: a dialog takes
 * the scrollbar away, and what is behind it must not move. The answer stops it.
 */
export function paintRoot({ style }: HTMLElement, theme: Readable<HostTheme>): () => void {
  const paint = (): void => {
    const now = theme.get();
    style.backgroundColor = themeFor(now).colorNeutralBackground1;
    // What the browser draws itself, such as scrollbars and the sign in a date's box.
    style.colorScheme = now === "dark" || now === "contrast" ? "dark" : "light";
  };
  paint();
  style.scrollbarGutter = "stable";
  return theme.subscribe(paint);
}
