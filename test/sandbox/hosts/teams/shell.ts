import { accountOf } from "../shared/accountOf.ts";
import { askConsent } from "../shared/consentDialog.ts";
import { button, el, problemText, toast } from "../shared/dom.ts";
import { findPerson, type ShellConfig, type ShellPerson } from "../shared/ShellConfig.ts";
import { askToken, loadConfig } from "../shared/shellServer.ts";
import { appFrame } from "./appFrame.ts";
import { drawChrome } from "./chrome.ts";
import { fillContentUrl } from "./contentUrl.ts";
import { formatEntityLink } from "./deepLink.ts";
import { dialogCalls } from "./dialogs.ts";
import { contentWindow, dialogWindows } from "./dialogWindows.ts";
import { flatContext } from "./flatContext.ts";
import { sendEvent, type Frame } from "./Frame.ts";
import { createFrameWindows } from "./FrameWindows.ts";
import {
  navigationCalls,
  pressBack,
  type ComposedMeeting,
  type EntityTarget,
} from "./navigation.ts";
import { peopleCalls } from "./peoplePicker.ts";
import { pickerDialog } from "./pickerDialog.ts";
import { settingsCalls } from "./settings.ts";
import { settingsDialog, tabStore } from "./settingsDialog.ts";
import {
  formatLocation,
  placeOfChannel,
  readLocation,
  type ShellLocation,
  type TeamsTheme,
} from "./shellLocation.ts";
import { signInCalls } from "./signIn.ts";
import { startCalls } from "./start.ts";
import { createTeamsHost } from "./teamsHost.ts";

const rememberedPerson = "sandbox.teams.person";

/** Draws the Teams shell for what the address says, and hosts the app in it. */
async function openShell(): Promise<void> {
  const config = await loadConfig();
  let location = readLocation(
    window.location.href,
    config,
    localStorage.getItem(rememberedPerson) ?? undefined,
  );
  const person = signedIn(config, location);
  localStorage.setItem(rememberedPerson, person.id);
  document.title = `${config.app.name} | Emulated Teams`;
  document.documentElement.lang = config.locale;

  // Every change but the theme loads the shell anew, so that nothing of one person stays for the next.
  const goTo = (next: ShellLocation): void => window.location.assign(formatLocation(next, config));
  const windows = createFrameWindows();
  const sessionId = crypto.randomUUID();
  const placeKey = keyOf(location);
  const store = tabStore(`sandbox.teams.tab.${placeKey}`);
  const reload = (): void => goTo(location);
  const settings = settingsDialog(windows, store, reload);
  let tab: Frame | undefined;

  const setTheme = (theme: TeamsTheme): void => {
    location = { ...location, theme };
    document.documentElement.dataset["theme"] = theme;
    window.history.replaceState(null, "", formatLocation(location, config));
    for (const frame of windows.all()) {
      if (frame.handlers.has("themeChange")) sendEvent(frame, "themeChange", theme);
    }
  };
  const { root, stage } = drawChrome(config, location, {
    becomePerson: (personId) => goTo({ ...withoutSubPage(location), personId }),
    goToPlace: (place) => goTo({ ...withoutSubPage(location), place }),
    setTheme,
    openCalendar: () => openWindow(`${config.outlookUrl}/?as=${asParameter(person)}`),
    removeTab:
      store.read() === undefined
        ? undefined
        : () => {
            store.write(undefined);
            reload();
          },
    back: () => {
      if (tab === undefined || !pressBack(tab)) window.history.back();
    },
  });
  document.body.replaceChildren(root);
  setTheme(location.theme);

  const contextOf = (frame: Frame): Readonly<Record<string, unknown>> =>
    flatContext({
      config,
      person,
      place: location.place,
      theme: location.theme,
      client: location.client,
      frameContext: frame.context,
      entityId: entityOf(config, location, store.read()?.entityId),
      subPage: location.subPage,
      sessionId,
    });

  const host = createTeamsHost(
    {
      ...startCalls({
        context: contextOf,
        appState: (frame, state, reason) => {
          if (frame !== tab) return;
          stage.dataset["appState"] = state;
          if (state === "failed") toast(`The app says that it could not start. ${reason ?? ""}`);
        },
      }),
      ...navigationCalls({
        appId: config.app.id,
        teamsUrl: config.teamsUrl,
        goTo: (target) => {
          if (target.appId !== config.app.id) return false;
          goTo(entityLocation(config, location, target));
          return true;
        },
        openWeb: (url) => openWindow(withPerson(url, config, person)),
        compose: (meeting) => openWindow(composeUrl(config, person, meeting)),
        notice: toast,
        share: (target) =>
          toast(
            `Link to copy: ${formatEntityLink(config.teamsUrl, { ...target, entityId: entityOf(config, location, undefined) })}`,
          ),
        returnFocus: () => root.querySelector<HTMLElement>(".rail [aria-current]")?.focus(),
      }),
      ...settingsCalls(settings.host),
      ...dialogCalls(dialogWindows(windows)),
      ...peopleCalls({ pick: pickerDialog(config.people) }),
      "nestedAppAuth.execute": async (call) => {
        const origin = windows.originOf(call.frame);
        await signInCalls({
          account: accountOf(config, person),
          getToken: (ask) => askToken({ ...ask, oid: person.id, origin }),
          askConsent: (scopes) => askConsent(config.app.name, scopes),
        })["nestedAppAuth.execute"]?.(call);
      },
    },
    (name) => console.warn(`The emulated Teams leaves ${name} unanswered: it does not know it.`),
  );
  windows.listen(host, (error) => toast(problemText(error)));

  const shown = isBesideCall(location) ? "sidePanel" : "content";
  const template = location.contentUrl ?? templateOf(config, location, store.read()?.contentUrl);
  const settingsUrl = config.app.channel.configurationUrl;
  if (template === undefined && settingsUrl !== undefined) {
    stage.dataset["appState"] = "empty";
    stage.append(
      el("p", { class: "empty" }, `${config.app.name} is not a tab of this channel yet.`),
      button("Add a tab", () => settings.open(settingsUrl), { class: "primary" }),
    );
    return;
  }
  const context = contextOf({ context: shown, handlers: new Set(), post: () => {} });
  const url = fillContentUrl(template ?? config.app.channel.contentUrl, context);
  const iframe = appFrame(url, config.app.name);
  stage.append(iframe);
  tab = windows.add(contentWindow(iframe), url, shown);
}

/** Where the settings of the tab are kept that somebody added there. */
function keyOf({ place }: ShellLocation): string {
  if (place.kind === "meeting") return `meeting.${place.id}`;
  return place.kind === "channel" ? place.teamId : "personal";
}

function isBesideCall({ place }: ShellLocation): boolean {
  return place.kind === "meeting" && place.view === "panel";
}

function signedIn(config: ShellConfig, location: ShellLocation): ShellPerson {
  const person = findPerson(config, location.personId);
  if (person === undefined) throw new Error("Nobody is signed in.");
  return person;
}

function withoutSubPage({ subPage: _left, ...location }: ShellLocation): ShellLocation {
  return location;
}

function entityLocation(
  config: ShellConfig,
  location: ShellLocation,
  target: EntityTarget,
): ShellLocation {
  return {
    ...withoutSubPage(location),
    place: placeOfChannel(config, target.channelId),
    ...(target.subEntityId === undefined ? {} : { subPage: target.subEntityId }),
  };
}

function templateOf(
  config: ShellConfig,
  location: ShellLocation,
  saved: string | undefined,
): string | undefined {
  if (location.place.kind === "personal") return config.app.personal.contentUrl;
  if (saved !== undefined) return saved;
  // Everybody's 1-1s have the tab already; see the landing page.
  if (location.place.kind === "meeting") return config.app.channel.contentUrl;
  return config.app.channel.configurationUrl === undefined
    ? config.app.channel.contentUrl
    : undefined;
}

function entityOf(config: ShellConfig, location: ShellLocation, saved: string | undefined): string {
  return location.place.kind === "personal"
    ? config.app.personal.entityId
    : (saved ?? config.app.channel.entityId);
}

function asParameter(person: ShellPerson): string {
  return encodeURIComponent(person.userPrincipalName);
}

/** A link into the other shell keeps the person, as one browser's sign-in would. */
function withPerson(address: string, config: ShellConfig, person: ShellPerson): string {
  if (!address.startsWith(config.outlookUrl)) return address;
  const url = new URL(address);
  url.searchParams.set("as", person.userPrincipalName);
  return url.href;
}

function composeUrl(config: ShellConfig, person: ShellPerson, meeting: ComposedMeeting): string {
  const query = new URLSearchParams({
    as: person.userPrincipalName,
    subject: meeting.subject,
    to: meeting.attendees.join(","),
    startdt: meeting.startTime,
    enddt: meeting.endTime,
    body: meeting.content,
  });
  return `${config.outlookUrl}/calendar/deeplink/compose?${query.toString()}`;
}

function openWindow(url: string): void {
  if (window.open(url, "_blank") === null) toast(`The browser did not open ${url}`);
}

openShell().catch((problem: unknown) => {
  document.body.textContent = problemText(problem);
});
