import { button, el } from "../shared/dom.ts";
import { icon } from "../shared/icons.ts";
import type { ShellConfig } from "../shared/ShellConfig.ts";
import { titleBar } from "../shared/titleBar.ts";
import {
  type MeetingPlace,
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
  const { place } = location;
  const besideCall = place.kind === "meeting" && place.view === "panel";
  const header = tabHeader(config, location, actions);
  const root = el(
    "div",
    { class: "shell" },
    titleBar("Emulated Teams", config, location, { ...actions, themes: teamsThemes, themeNames }),
    el(
      "div",
      { class: "below" },
      rail(config, location, actions),
      ...(location.place.kind === "channel" ? [teamList(config, location.place, actions)] : []),
      ...(besideCall
        ? [callArea(config, location, place), el("aside", { class: "side-panel" }, header, stage)]
        : [el("section", { class: "page" }, header, stage)]),
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

/** What stands for the call itself: who it is called, and who looks at it. */
function callArea(config: ShellConfig, location: ShellLocation, place: MeetingPlace): HTMLElement {
  const person = config.people.find(({ id }) => id === location.personId);
  return el(
    "section",
    { class: "call", "aria-label": "Call" },
    el("h2", {}, place.subject),
    el("p", {}, `${person?.displayName ?? "You"}, in the call`),
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
  const meeting = place.kind === "meeting" && place.view === "tab" ? place : undefined;
  const title =
    meeting?.subject ??
    (team === undefined ? config.app.name : (team.channels[0]?.name ?? team.name));
  const tab =
    place.kind === "meeting"
      ? "Our talk"
      : team === undefined
        ? config.app.personal.name
        : config.app.channel.name;
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
