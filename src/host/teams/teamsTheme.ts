import type { HostTheme } from "../Host.ts";
import { forcesColours, type MediaQueries } from "../mediaTheme.ts";

/** Teams' name of a theme in ours; one that is not known yet is shown light, as Teams' own default. */
export function teamsTheme(name: string | undefined, media: MediaQueries): HostTheme {
  // Windows may replace colours under any Teams theme, and Teams does not say so.
  if (forcesColours(media)) return "contrast";
  if (name === "dark" || name === "contrast" || name === "glass") return name;
  return "light";
}
