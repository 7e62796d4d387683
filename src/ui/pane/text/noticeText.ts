import type { CommandOutcome } from "#app/command/toggleQuestions.ts";
import type { LaunchNotice } from "#app/launch/lookAtMeeting.ts";

/** A line above the form: at most 150 characters, and what its button says where it has one. */
export type NoticeWords = { readonly message: string; readonly action?: string };

const open = "Open Beyond Target";

/** What Outlook says of a meeting before anybody opened the pane. */
export const launchNotices: Readonly<Record<LaunchNotice, NoticeWords>> = {
  offer: {
    message: "A 1-1: Beyond Target has questions and progress for the two of you.",
    action: open,
  },
  warn: {
    message: "Somebody else is invited now, and the questions in this invite may name a goal.",
    action: "Take the names out",
  },
};

/** What came of the button that adds questions without the pane. */
export const commandNotices: Readonly<Record<CommandOutcome, NoticeWords>> = {
  added: {
    message: "Three check-in questions are in the invite. Press the button again to take them out.",
  },
  removed: { message: "The check-in questions are out of the invite again." },
  unconfirmed: {
    message: "Outlook does not show the change yet. Look at the invite before you send it.",
  },
  alone: { message: "Invite one person first, then add the questions." },
  outsider: { message: "Nothing was added: somebody from outside takes part." },
  readOnly: { message: "Only the one who organises a meeting can add questions to its invite." },
  signIn: {
    message: "Nothing was changed: Beyond Target has to sign you in first.",
    action: open,
  },
  notProvisioned: {
    message:
      "Nothing was changed: you are not set up in Beyond Target yet. Ask your administrator.",
  },
  notConfigured: {
    message: "Nothing was changed: Beyond Target is not set up yet. Ask your administrator.",
  },
  offline: {
    message: "Nothing was changed: the network did not answer. Try again in a moment.",
  },
  tooLong: {
    message:
      "Nothing was changed: the invite has more text than Outlook takes. Shorten it, then try again.",
  },
  failed: {
    message: "Nothing was changed, for Outlook did not do it. Open Beyond Target to see more.",
    action: open,
  },
};
