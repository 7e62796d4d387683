import type { MailboxLevel } from "./outlookEvents.ts";

/** On whose form a button stands. */
export type Form = "organiser" | "attendee";

export type Button = {
  /** Unique with the form's name after it; a notification's action names the button by that. */
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly on: readonly Form[];
  /** Opens the pane, or runs the function of this name without one. */
  readonly does: { readonly opens: "pane" } | { readonly runs: string };
};

type LaunchEvent = {
  /** As `outlookEvents` names it. */
  readonly event: string;
  /** The function that the code associates with it. */
  readonly runs: string;
};

const buttons: readonly Button[] = [
  {
    id: "openPane",
    label: "Prepare this 1-1",
    tip: "Shows what the two of you work for and puts good questions into the invite.",
    on: ["organiser", "attendee"],
    does: { opens: "pane" },
  },
  {
    id: "addQuestions",
    label: "Add check-in questions",
    tip: "Puts three open questions that name nothing into the invite, or takes them out again.",
    on: ["organiser"],
    does: { runs: "addCheckInQuestions" },
  },
];

const events: readonly LaunchEvent[] = [
  { event: "OnNewAppointmentOrganizer", runs: "onNewAppointmentOrganizer" },
  { event: "OnAppointmentAttendeesChanged", runs: "onAppointmentAttendeesChanged" },
];

const permission: MailboxLevel = "read/write item";

/** What every edition of the manifest says, whatever its format and wherever it is installed. */
export const source = {
  name: { short: "Beyond Target", full: "Beyond Target: 1-1s around personal goals" },
  description: {
    short: "Prepare 1-1s around what each person works for.",
    full: [
      "Beyond Target prepares 1-1s in sales teams around what each seller personally works for: the car, the trip, the house deposit, the next role.",
      "A tab in Microsoft Teams keeps your goals and the values behind them. Only you can see a goal until you show it to somebody, and you can take it back.",
      "In Outlook, the add-in puts goal-based check-in questions and progress into a 1-1 invite. In a channel, the team sees the cards its people put on the wall. In a 1-1's meeting, the two see their talk page.",
      "Your administrator has to set up the SharePoint sites first; everything stays in your organisation's Microsoft 365.",
    ].join("\n\n"),
  },
  accentColor: "#1B5E5C",
  /** Part of every deep link into the personal tab, so it never changes. */
  personalTab: { entityId: "goals", name: "My goals" },
  configurableTab: {
    scopes: ["team", "groupChat"],
    contexts: ["channelTab", "meetingChatTab", "meetingDetailsTab", "meetingSidePanel"],
  },
  group: { id: "beyondTarget", label: "Beyond Target" },
  buttons,
  events,
  pages: {
    pane: "addin/taskpane/index.html",
    commands: "addin/commands/index.html",
    /** A page for Outlook in browsers, and the one script that classic Outlook runs without a page. */
    events: { page: "addin/launch/index.html", script: "addin/launch/launch.js" },
  },
  /** Recurrence, the organiser and the events of the form; the rest is looked for when it is needed. */
  mailbox: "1.7",
  /** To write the block into the body of the open meeting; nothing else in the mailbox. */
  permission,
  ribbonIcons: [16, 32, 80],
  /** For Outlook's lists of add-ins; the bigger file is for screens of twice the pixels. */
  listIcons: { plain: 64, fine: 128 },
} as const;

/** The id of a button on one form. */
export function buttonId({ id }: Pick<Button, "id">, form: Form): string {
  return form === "organiser" ? `${id}Button` : `${id}ButtonAttendee`;
}
