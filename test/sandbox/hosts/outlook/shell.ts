import { askConsent } from "../shared/consentDialog.ts";
import { el, problemText, toast } from "../shared/dom.ts";
import { answerNestedAppAuth } from "../shared/nestedAppAuth.ts";
import { findPerson, type ShellConfig, type ShellPerson } from "../shared/ShellConfig.ts";
import { accountOf } from "../shared/accountOf.ts";
import { askToken, loadConfig } from "../shared/shellServer.ts";
import type { Appointment } from "./Appointment.ts";
import { openBackground } from "./background.ts";
import { outlookRewriting, plainRewriting } from "./bodyRewriting.ts";
import { directory } from "./directory.ts";
import { draftAppointment } from "./draftAppointment.ts";
import { formView } from "./formView.ts";
import { createGraphCalendar, type GraphCalendar } from "./graphCalendar.ts";
import { mailboxStore } from "./mailboxStore.ts";
import { openMeetingForm } from "./MeetingForm.ts";
import { drawOutlook } from "./outlookChrome.ts";
import {
  formatOutlookLocation,
  readOutlookLocation,
  type OutlookLocation,
  type OutlookTheme,
  type OutlookView,
} from "./outlookLocation.ts";
import { openPane, type Pane } from "./pane.ts";
import type { PaneHost } from "./PaneHost.ts";
import { addDays, mondayOf } from "./weekDays.ts";
import { weekView } from "./weekView.ts";

const rememberedPerson = "sandbox.outlook.person";

/** Draws the Outlook shell for what the address says. */
async function openShell(): Promise<void> {
  const config = await loadConfig();
  const location = readOutlookLocation(
    window.location.href,
    config,
    localStorage.getItem(rememberedPerson) ?? undefined,
  );
  const person = findPerson(config, location.personId);
  if (person === undefined) throw new Error("Nobody is signed in.");
  localStorage.setItem(rememberedPerson, person.id);
  document.title = "Calendar | Emulated Outlook";
  document.documentElement.lang = config.locale;
  const shell = createShell(config, location, person);
  document.body.replaceChildren(shell.root);
  await shell.show();
}

function createShell(config: ShellConfig, first: OutlookLocation, person: ShellPerson) {
  let location = first;
  let pane: Pane | undefined;
  const resolve = directory(config);
  const rewriting = location.rewriting === "none" ? plainRewriting : outlookRewriting;
  const calendar = createGraphCalendar({
    graphUrl: config.graphUrl,
    token: () => shellToken(config, person),
    resolve,
    onLoad: rewriting.onLoad,
  });

  // Every change but the theme and the pane loads the shell anew: nothing of one form stays for the next.
  const goTo = (next: OutlookLocation): void =>
    window.location.assign(formatOutlookLocation(next, config));
  const replace = (next: OutlookLocation): void => {
    location = next;
    window.history.replaceState(null, "", formatOutlookLocation(next, config));
  };
  const goToView = (view: OutlookView): void => goTo({ ...location, view, pane: false });
  const setTheme = (theme: OutlookTheme): void => {
    replace({ ...location, theme });
    document.documentElement.dataset["theme"] = theme;
    pane?.themeChanged();
  };
  const { root, stage } = drawOutlook(config, location, {
    becomePerson: (personId) =>
      goTo({ ...location, personId, view: { kind: "week" }, pane: false }),
    setTheme,
    openCalendar: () => goToView({ kind: "week" }),
    openTeams: () =>
      openWindow(`${config.teamsUrl}/?as=${encodeURIComponent(person.userPrincipalName)}`),
  });
  setTheme(location.theme);

  const openLink = (url: string): void => openWindow(linkTarget(url, config, person));
  const showForm = (appointment: Appointment, mine: boolean): void => {
    const form = openMeetingForm({
      appointment,
      mode: mine ? "compose" : "read",
      rewriting,
      mailbox: mailboxStore(person.id, config.app.pane.addInId),
      save: calendar.save,
    });
    const togglePane = (): void => {
      if (pane === undefined) {
        pane = makePane();
        stage.append(pane.element);
      } else {
        pane.close();
        pane = undefined;
      }
      replace({ ...location, pane: pane !== undefined });
    };
    const host: PaneHost = {
      form,
      addInId: config.app.pane.addInId,
      user: { name: person.displayName, address: person.userPrincipalName },
      locale: config.locale,
      theme: () => location.theme,
      openLink,
      nestedAppAuth: (text) => nestedAppAuth(config, person, paneUrl(config, location), text),
      closePane: togglePane,
      leavePane: (to) =>
        root
          .querySelector<HTMLElement>(to === "next" ? ".title-bar select" : ".pane header button")
          ?.focus(),
    };
    const makePane = (): Pane =>
      openPane(host, config.app.pane.label, paneUrl(config, location), resolve);
    const background = openBackground({ host, resolve, stage });
    const { commands, events } = config.app;
    stage.replaceChildren(
      formView(config, form, resolve, {
        send: async () => {
          const isNew = form.appointment().id === undefined;
          await form.save("person");
          toast(isNew ? "The invitation was sent." : "The update was sent.");
          if (isNew) replace({ ...location, view: { kind: "event", id: form.itemId() } });
        },
        close: () => goToView({ kind: "week" }),
        openSeries: (id) => goToView({ kind: "event", id }),
        togglePane,
        openPane: () => {
          if (pane === undefined) togglePane();
        },
        runCommand: (functionName) => {
          if (commands) background.run(commands.url, functionName, "command");
        },
        openLink,
      }),
    );
    if (events && mine) {
      if (appointment.id === undefined) {
        background.run(events.url, events.newAppointment, "newAppointmentOrganizerCreated");
      }
      form.onChange(({ kind }) => {
        if (kind === "required" || kind === "optional") {
          background.run(events.url, events.attendeesChanged, "appointmentAttendeesChanged");
        }
      });
    }
    if (location.pane) togglePane();
  };

  return {
    root,
    show: async (): Promise<void> => {
      const { view } = location;
      if (view.kind === "compose") {
        showForm(draftAppointment(view.draft, person, resolve, Date.now()), true);
      } else if (view.kind === "event") {
        stage.replaceChildren(el("p", { class: "empty" }, "Opening the meeting"));
        const opened = await calendar.open(view.id);
        showForm(opened.appointment, opened.mine);
      } else {
        const monday = mondayOf(location.week, new Date());
        stage.replaceChildren(
          weekView(monday, await weekEntries(calendar, monday), config.locale, {
            open: (id) => goToView({ kind: "event", id }),
            showWeek: (day) => {
              const { week: _old, ...rest } = location;
              goTo(day === undefined ? rest : { ...rest, week: day });
            },
            compose: () =>
              goToView({
                kind: "compose",
                draft: { subject: "", to: [], start: "", end: "", body: "" },
              }),
          }),
        );
      }
    },
  };
}

function weekEntries(calendar: GraphCalendar, monday: Date) {
  return calendar.between(monday.getTime(), addDays(monday, 5).getTime());
}

function paneUrl(config: ShellConfig, location: OutlookLocation): string {
  return location.paneUrl ?? config.app.pane.url;
}

async function shellToken(config: ShellConfig, person: ShellPerson): Promise<string> {
  const answer = await askToken({
    clientId: config.hostClientId,
    scopes: ["Calendars.ReadWrite"],
    oid: person.id,
  });
  if (answer.status === "refused") {
    throw new Error(`The shell may not read the calendar: ${answer.description}`);
  }
  return answer.accessToken;
}

function nestedAppAuth(
  config: ShellConfig,
  person: ShellPerson,
  url: string,
  text: string,
): Promise<string> {
  const { origin } = new URL(url);
  return answerNestedAppAuth(text, {
    account: accountOf(config, person),
    getToken: (ask) => askToken({ ...ask, oid: person.id, origin }),
    askConsent: (scopes) => askConsent(config.app.name, scopes),
  });
}

const teamsHosts = new Set(["teams.microsoft.com", "teams.cloud.microsoft"]);

/** A link into Teams leads to the Teams shell, signed in as the same person; others go where they say. */
function linkTarget(address: string, config: ShellConfig, person: ShellPerson): string {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return "about:blank";
  if (!teamsHosts.has(url.hostname) && !address.startsWith(config.teamsUrl)) return url.href;
  const target = teamsHosts.has(url.hostname)
    ? new URL(`${config.teamsUrl}${url.pathname}${url.search}`)
    : url;
  target.searchParams.set("as", person.userPrincipalName);
  return target.href;
}

function openWindow(url: string): void {
  if (window.open(url, "_blank") === null) toast("The browser did not open the link.");
}

openShell().catch((problem: unknown) => toast(problemText(problem)));
