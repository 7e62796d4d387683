import { button, el } from "../shared/dom.ts";
import { icon } from "../shared/icons.ts";
import type { ShellConfig } from "../shared/ShellConfig.ts";
import { titleBar } from "../shared/titleBar.ts";
import { outlookThemes, type OutlookLocation, type OutlookTheme } from "./outlookLocation.ts";

export type OutlookActions = {
  readonly becomePerson: (id: string) => void;
  readonly setTheme: (theme: OutlookTheme) => void;
  readonly openCalendar: () => void;
  readonly openTeams: () => void;
};

const themeNames: Readonly<Record<OutlookTheme, string>> = {
  default: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

/** Everything around the calendar and the form, which go into `stage`. */
export function drawOutlook(
  config: ShellConfig,
  location: OutlookLocation,
  actions: OutlookActions,
): { readonly root: HTMLElement; readonly stage: HTMLElement } {
  const stage = el("main", { class: "stage" });
  const root = el(
    "div",
    { class: "shell" },
    titleBar("Emulated Outlook", config, location, {
      ...actions,
      themes: outlookThemes,
      themeNames,
    }),
    el(
      "div",
      { class: "below" },
      el(
        "nav",
        { class: "rail", "aria-label": "Apps" },
        railItem("Calendar", "calendar", actions.openCalendar, true),
        railItem("Teams", "people", actions.openTeams, false),
      ),
      stage,
    ),
  );
  return { root, stage };
}

function railItem(
  label: string,
  name: Parameters<typeof icon>[0],
  press: () => void,
  current: boolean,
): HTMLElement {
  const item = button("", press, {
    class: "rail-item",
    "aria-current": current ? "page" : undefined,
  });
  item.append(el("span", { class: "glyph", "aria-hidden": "true" }, icon(name)), label);
  return item;
}
