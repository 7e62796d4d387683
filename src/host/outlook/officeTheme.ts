import type { HostTheme } from "../Host.ts";
import { forcesColours, type MediaQueries, mediaTheme } from "../mediaTheme.ts";
import type { OfficeColours } from "./OfficeDoor.ts";

/**
 * Outlook names no theme, only its colours, and some versions not even those:
 * a dark background means the dark theme; without one the browser is asked.
 */
export function officeTheme(
  colours: OfficeColours | null | undefined,
  media: MediaQueries,
): HostTheme {
  if (forcesColours(media)) return "contrast";
  const luminance = luminanceOf(colours?.bodyBackgroundColor);
  if (luminance === undefined) return mediaTheme(media);
  return luminance < 0.5 ? "dark" : "light";
}

/** Perceived brightness, 0 to 1, of "#rrggbb" or of the same as a number; undefined for anything else. */
function luminanceOf(colour: string | number | null | undefined): number | undefined {
  const value =
    typeof colour === "string" && /^#[\da-f]{6}$/i.test(colour)
      ? Number.parseInt(colour.slice(1), 16)
      : colour;
  if (typeof value !== "number" || value < 0 || value > 0xffffff) return undefined;
  const [red, green, blue] = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
