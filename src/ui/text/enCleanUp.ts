import type { FoundInvite } from "#app/invites/CleanUp.ts";

type Why = Extract<FoundInvite["progress"], { readonly status: "failed" }>["problem"]["kind"];

const invites = (count: number): string =>
  count === 1 ? "one invite" : `${String(count)} invites`;

const updates = (count: number): string =>
  count === 1 ? "one update" : `${String(count)} updates`;

const partly = (written: number): string =>
  `Only partly cleaned: ${updates(written)} ${written === 1 ? "is" : "are"} mailed.`;

/** A series and its meetings that were changed by themselves are mailed each. */
const mailed = (count: number, mails: number): string =>
  mails === count ? "" : ` and mail ${updates(mails)}`;

/** Words about invites that name what is shown no more, which come with their part of the page. */
export const enCleanUp = {
  title: "Names in your other invites",
  titleAll: "Names in your invites",
  gone: (name: string) =>
    `This invite names something ${name} does not show you any more. Others you wrote may too.`,
  intro:
    "An invite keeps the names it was sent with, though a goal is no longer shown. Only you can change your own.",
  what: "We look through the meetings you organise, half a year ahead. What they say stays on this device.",
  leave: "Microsoft 365 may ask you to let Beyond Target read and change your calendar.",
  closeFirst: "An invite that is open in Outlook is best closed first.",
  look: "Look through my invites",
  lookAgain: "Look again",
  asking: "Waiting for your yes in the window of Microsoft 365…",
  stopAsking: "Stop waiting",
  lookingUp: "Looking in your calendar…",
  looking: (done: number, of: number) => `Looking: ${String(done)} of ${String(of)}`,
  stop: "Stop here",
  none: "None of your invites names anything that is no longer shown.",
  found: (count: number) =>
    count === 1
      ? "One invite names something that is no longer shown."
      : `${String(count)} invites name something that is no longer shown.`,
  choose: (subject: string, when: string) => `${subject}, ${when}`,
  noSubject: "No subject",
  single: (day: string, who: string) => `${day} · ${who}`,
  series: (day: string, who: string) => `The whole series, next on ${day} · ${who}`,
  parts: (count: number) =>
    count === 1
      ? "With one meeting of it that you changed by itself."
      : `With ${String(count)} meetings of it that you changed by themselves.`,
  apart: (count: number) =>
    `${String(count)} meetings of one series, which you changed by themselves.`,
  others: (name: string, more: number) =>
    more === 0 ? name : more === 1 ? `${name} and one other` : `${name} and ${String(more)} others`,
  ownWords: "Words were added to our text in it. They stay, so look them over.",
  isOpen: "It is open here: choose “Update” below, then send it.",
  partOpen:
    "One meeting of it is open here, and stays as it is: choose “Update” below, then send it.",
  mayBeOpen:
    "This may be the one that is open here. If it is, leave it and choose “Update” below; else tick it.",
  after:
    "Our text becomes the three questions that name nothing, and a question you took from us names nothing either. All else stays as it is, the link to join too.",
  mails: "For each of these, Outlook mails an update to those invited.",
  mailsParts:
    "For each of these, Outlook mails an update to those invited, and one more for each meeting of a series that you changed by itself.",
  clean: (count: number, mails: number) =>
    `Clean ${invites(count)}${mailed(count, mails) || ` and mail ${count === 1 ? "it" : "them"}`}`,
  goOn: (count: number, mails: number) => `Go on with ${invites(count)}${mailed(count, mails)}`,
  chooseOne: "Tick the ones to clean.",
  cleaning: (done: number, of: number) => `Cleaning: ${String(done)} of ${String(of)}`,
  cleaned: (written: number) =>
    written === 0
      ? "It is called off, or names nothing any more. Nothing was changed, and nothing mailed."
      : written === 1
        ? "Cleaned. The update is mailed."
        : `Cleaned. ${updates(written)} are mailed.`,
  partly,
  done: (count: number) =>
    count === 1
      ? "One invite names nothing any more."
      : `${String(count)} invites name nothing any more.`,
  failed: (why: string, written: number) =>
    `${written === 0 ? "Not cleaned." : partly(written)} ${why}`,
  unseen: (count: number) =>
    count === 1
      ? "One invite could not be looked at:"
      : `${String(count)} invites could not be looked at:`,
  because: {
    signedOut: "You have not let Beyond Target use your calendar.",
    forbidden: "Microsoft 365 did not allow it. Your administrator may have to agree first.",
    notFound: "You have no calendar in Microsoft 365, as it seems.",
    notProvisioned: "Beyond Target does not know you here. Ask your administrator.",
    conflict: "It was being changed at the same time. Try again.",
    columnChanged: "A list in SharePoint was changed. Ask your administrator.",
    invalid: "Outlook did not take the text. Change this one by hand.",
    throttled: "Microsoft 365 is busy. Try again in a minute.",
    offline: "You are offline. Try again when you are back.",
    timedOut: "No answer came in time. Try again.",
    unexpected: "Something went wrong. Try again.",
  } satisfies Readonly<Record<Why, string>>,
};
