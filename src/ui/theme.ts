import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { HostTheme } from "#host/Host.ts";

const themes: Readonly<Record<HostTheme, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  // Teams draws its glass behind a light page; a solid surface stays readable over any picture.
  glass: teamsLightTheme,
};

export function themeFor(theme: HostTheme): Theme {
  return themes[theme];
}
