import { HostProblem, type HostProblemKind } from "../HostProblem.ts";

/** Outlook's own numbers; what is not listed is `unexpected`. */
const kindOfCode: Readonly<Record<number, HostProblemKind>> = {
  5000: "unexpected", // Outlook says no more than that it failed
  7000: "refused",
  9002: "unexpected", // the message to Outlook was lost on its way
  9011: "refused", // the text did not survive Outlook's cleaning
  9012: "tooLong",
  9017: "refused",
  9021: "offline", // what was to be saved was not
  9023: "unexpected", // a notice of this name is there
  9024: "unexpected", // a notice of this name is not there
  9025: "unexpected", // five notices are there
  9028: "notSaved",
  9029: "notSaved",
  9030: "itemChanged",
  9032: "missing", // not on this surface
  9038: "refused",
  9040: "offline",
  9041: "offline",
  9042: "offline",
  9046: "notSaved",
  9047: "refused",
  9048: "refused",
  9049: "itemChanged",
  9050: "unexpected", // nothing is kept under this name
  9051: "tooLong",
  9055: "missing", // not in a shared folder
  9057: "tooLong", // the settings of the mailbox
};

const kindOfName: ReadonlyMap<string, HostProblemKind> = new Map([
  ["DataExceedsMaximumSize", "tooLong"],
  ["InsufficientItemPermissionsError", "refused"],
]);

const words: Readonly<Record<HostProblemKind, (purpose: string) => string>> = {
  timedOut: (purpose) =>
    `Outlook did not ${purpose} in time. It is probably busy, or the meeting was closed. Try again.`,
  refused: (purpose) =>
    `Outlook refused to ${purpose}. The meeting is probably not yours to change, or the add-in was given too few rights. Open the meeting as its organiser, or ask your administrator.`,
  missing: (purpose) =>
    `This version of Outlook cannot ${purpose}. It is probably too old, or this kind of calendar lacks it. Update Outlook, or open the meeting from your own calendar.`,
  itemChanged: (purpose) =>
    `Outlook did not ${purpose}, for another meeting has been opened meanwhile. Close the pane and open it again.`,
  notSaved: (purpose) =>
    `Outlook cannot ${purpose} before the meeting has been saved. Save it, then try again.`,
  tooLong: (purpose) =>
    `Outlook did not ${purpose}, for the text is longer than it takes. Shorten the invite, then try again.`,
  offline: (purpose) =>
    `Outlook could not ${purpose}: it did not reach its mail server. Try again when you are online.`,
  blocked: (purpose) =>
    `The browser stopped Outlook when it should ${purpose}. Allow pop-ups, then try again.`,
  elsewhere: () =>
    "This page is the add-in's pane and works inside Outlook alone. Open a meeting in Outlook and press the add-in's button there.",
  unexpected: (purpose) =>
    `Outlook could not ${purpose}, for a reason this app does not know. Close the meeting and open it again.`,
};

/** A problem in our words; `purpose` completes "Outlook did not …". */
export function officeProblem(
  kind: HostProblemKind,
  purpose: string,
  code?: number | string,
): HostProblem {
  return new HostProblem(kind, words[kind](purpose), code);
}

/** The problem behind an error that Outlook answered with. */
export function officeProblemOf(
  error: { readonly code?: unknown; readonly name?: unknown } | null | undefined,
  purpose: string,
): HostProblem {
  const code = typeof error?.code === "number" ? error.code : undefined;
  const name = typeof error?.name === "string" ? error.name : "";
  const kind =
    (code === undefined ? undefined : kindOfCode[code]) ?? kindOfName.get(name) ?? "unexpected";
  return officeProblem(kind, purpose, code);
}
