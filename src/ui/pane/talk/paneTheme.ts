import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The very themes of which the pane's own style sheets have the colours. */
const themes: Readonly<Record<string, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The theme the pane is drawn in, which its root element wears. */
export function usePaneTheme(): Theme {
  return themes[useSyncExternalStore(follow, worn)] ?? webLightTheme;
}

function worn(): string {
  return document.documentElement.dataset["theme"] ?? "light";
}

function follow(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
