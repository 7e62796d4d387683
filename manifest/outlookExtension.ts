import type { Deployment } from "./Deployment.ts";
import { outlookEvents } from "./outlookEvents.ts";
import { buttonId, type Button, type Form, source } from "./source.ts";

const contexts: Readonly<Record<Form, string>> = {
  organiser: "meetingDetailsOrganizer",
  attendee: "meetingDetailsAttendee",
};

/** The Outlook part of the unified manifest: runtimes, ribbons, events, and the edition it hides. */
export function outlookExtension({ address, addInId }: Deployment) {
  return {
    requirements: {
      scopes: ["mail"],
      capabilities: [{ name: "Mailbox", minVersion: source.mailbox }],
    },
    runtimes: [paneRuntime(address), ...commandRuntimes(address), ...eventRuntimes(address)],
    ribbons: (["organiser", "attendee"] as const).map((form) => ribbon(form, address)),
    ...(source.events.length === 0 ? {} : { autoRunEvents: eventGroups() }),
    alternates: [
      {
        hide: { customOfficeAddin: { officeAddinId: addInId } },
        alternateIcons: {
          icon: { size: source.listIcons.plain, url: iconAt(address, source.listIcons.plain) },
          // The schema knows no size beyond 80; the file is the bigger one all the same.
          highResolutionIcon: { size: 80, url: iconAt(address, source.listIcons.fine) },
        },
      },
    ],
  };
}

function paneRuntime(address: string) {
  return {
    id: "pane",
    type: "general",
    lifetime: "short",
    code: { page: `${address}${source.pages.pane}` },
    actions: [{ id: "openPane", type: "openPage", view: "pane", pinnable: false }],
  };
}

function commandRuntimes(address: string) {
  const actions = source.buttons.flatMap(({ does }) => ("runs" in does ? [run(does.runs)] : []));
  if (actions.length === 0) return [];
  const code = { page: `${address}${source.pages.commands}` };
  return [{ id: "commands", type: "general", lifetime: "short", code, actions }];
}

function eventRuntimes(address: string) {
  const actions = source.events.map(({ runs }) => run(runs));
  if (actions.length === 0) return [];
  const { page, script } = source.pages.events;
  const code = { page: `${address}${page}`, script: `${address}${script}` };
  return [{ id: "events", type: "general", lifetime: "short", code, actions }];
}

function run(id: string) {
  return { id, type: "executeFunction" };
}

function ribbon(form: Form, address: string) {
  return {
    contexts: [contexts[form]],
    tabs: [
      {
        builtInTabId: "TabDefault",
        groups: [
          {
            id: `${source.group.id}${form === "organiser" ? "" : "Attendee"}`,
            label: source.group.label,
            icons: ribbonIcons(address),
            controls: source.buttons
              .filter(({ on }) => on.includes(form))
              .map((button) => control(button, form, address)),
          },
        ],
      },
    ],
  };
}

function control(button: Button, form: Form, address: string) {
  return {
    id: buttonId(button, form),
    type: "button",
    label: button.label,
    icons: ribbonIcons(address),
    supertip: { title: button.label, description: button.tip },
    actionId: "runs" in button.does ? button.does.runs : "openPane",
  };
}

/** One group for each requirement set, so that an Outlook without the newer keeps the older event. */
function eventGroups() {
  const sets = new Set(source.events.map(({ event }) => outlookEvents[event]?.mailbox));
  return [...sets].map((minVersion) => ({
    requirements: { capabilities: [{ name: "Mailbox", minVersion }] },
    events: source.events
      .filter(({ event }) => outlookEvents[event]?.mailbox === minVersion)
      .map(({ event, runs }) => ({ type: outlookEvents[event]?.unified, actionId: runs })),
  }));
}

function ribbonIcons(address: string) {
  return source.ribbonIcons.map((size) => ({ size, url: iconAt(address, size) }));
}

function iconAt(address: string, size: number): string {
  return `${address}icons/ribbon-${String(size)}.png`;
}
