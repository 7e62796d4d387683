import { button, el } from "../shared/dom.ts";
import { icon } from "../shared/icons.ts";
import type { ShellConfig } from "../shared/ShellConfig.ts";
import { titleBar } from "../shared/titleBar.ts";
import {
  teamsThemes,
  type ShellLocation,
  type TeamsPlace,
  type TeamsTheme,
} from "./shellLocation.ts";

export type ChromeActions = {
  readonly becomePerson: (id: string) => void;
  readonly goToPlace: (place: TeamsPlace) => void;
  readonly setTheme: (theme: TeamsTheme) => void;
  readonly openCalendar: () => void;
  readonly back: () => void;
  /** Absent where there is no tab that somebody added. */
  readonly removeTab: (() => void) | undefined;
};

const themeNames: Readonly<Record<TeamsTheme, string>> = {
  default: "Light",
  dark: "Dark",
  contrast: "High contrast",
  glass: "Glass",
};

/** Everything around the app; the app itself goes into `stage`. */
export function drawChrome(
  config: ShellConfig,
  location: ShellLocation,
  actions: ChromeActions,
): { readonly root: HTMLElement; readonly stage: HTMLElement } {
  const stage = el("main", { class: "stage", "data-app-state": "loading" });
  const root = el(
    "div",
    { class: "shell" },
    titleBar("Emulated Teams", config, location, { ...actions, themes: teamsThemes, themeNames }),
    el(
      "div",
      { class: "below" },
      rail(config, location, actions),
      ...(location.place.kind === "channel" ? [teamList(config, location.place, actions)] : []),
      el("section", { class: "page" }, tabHeader(config, location, actions), stage),
    ),
  );
  return { root, stage };
}

function rail(config: ShellConfig, location: ShellLocation, actions: ChromeActions): HTMLElement {
  const entry = (
    label: string,
    glyph: Node | string,
    current: boolean,
    press: () => void,
  ): HTMLElement => {
    const item = button("", press, {
      class: "rail-item",
      "aria-current": current ? "page" : undefined,
    });
    item.append(
      el("span", { class: "glyph", "aria-hidden": "true" }, glyph),
      el("span", {}, label),
    );
    return item;
  };
  const firstTeam = config.teams[0];
  return el(
    "nav",
    { class: "rail", "aria-label": "Apps" },
    ...(firstTeam === undefined
      ? []
      : [
          entry("Teams", icon("people"), location.place.kind === "channel", () =>
            actions.goToPlace({ kind: "channel", teamId: firstTeam.id }),
          ),
        ]),
    entry("Calendar", icon("calendar"), false, actions.openCalendar),
    entry(config.app.name, config.app.name.slice(0, 1), location.place.kind === "personal", () =>
      actions.goToPlace({ kind: "personal" }),
    ),
  );
}

function teamList(
  config: ShellConfig,
  place: Extract<TeamsPlace, { kind: "channel" }>,
  actions: ChromeActions,
): HTMLElement {
  return el(
    "nav",
    { class: "team-list", "aria-label": "Teams and channels" },
    el("h2", {}, "Teams"),
    ...config.teams.map((team) =>
      button(
        `${team.name} · ${team.channels[0]?.name ?? "General"}`,
        () => actions.goToPlace({ kind: "channel", teamId: team.id }),
        { "aria-current": team.id === place.teamId ? "page" : undefined },
      ),
    ),
  );
}

function tabHeader(
  config: ShellConfig,
  location: ShellLocation,
  actions: ChromeActions,
): HTMLElement {
  const place = location.place;
  const team =
    place.kind === "channel" ? config.teams.find((entry) => entry.id === place.teamId) : undefined;
  const title = team === undefined ? config.app.name : (team.channels[0]?.name ?? team.name);
  const tab = team === undefined ? config.app.personal.name : config.app.channel.name;
  return el(
    "header",
    { class: "tab-header" },
    button("Back", actions.back, { class: "quiet" }),
    el("span", { class: "avatar", "aria-hidden": "true" }, title.slice(0, 1)),
    el("h1", {}, title),
    el("span", { class: "tab", "aria-current": "page" }, tab),
    ...(actions.removeTab === undefined
      ? []
      : [button("Remove the tab", actions.removeTab, { class: "quiet" })]),
  );
}
