import type { FoundInvite } from "#app/invites/CleanUp.ts";

type Why = Extract<FoundInvite["progress"], { readonly status: "failed" }>["problem"]["kind"];

const invites = (count: number): string =>
  count === 1 ? "one invite" : `${String(count)} invites`;

/** Words about invites that name what is shown no more, which come with their part of the pane. */
export const enCleanUp = {
  title: "Names in your other invites",
  gone: (name: string) =>
    `This invite names something ${name} does not show you any more. Others you wrote may too.`,
  intro:
    "An invite keeps the names it was sent with, though a goal is no longer shown. Only you can change your own.",
  what: "We look through the meetings you organise, half a year ahead. What they say stays on this device.",
  leave: "Microsoft 365 may ask you to let Beyond Target read and change your calendar.",
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
  others: (name: string, more: number) =>
    more === 0 ? name : more === 1 ? `${name} and one other` : `${name} and ${String(more)} others`,
  ownWords: "Words were added to our text in it. They stay, so look them over.",
  isOpen: "It is open here: choose “Update” below, then send it.",
  after:
    "Our text becomes the three questions that name nothing. All else stays as it is, the link to join too.",
  mails: "For each of these, Outlook mails an update to those invited.",
  clean: (count: number) => `Clean ${invites(count)} and mail ${count === 1 ? "it" : "them"}`,
  goOn: (count: number) => `Go on with ${invites(count)}`,
  chooseOne: "Tick the ones to clean.",
  cleaning: (done: number, of: number) => `Cleaning: ${String(done)} of ${String(of)}`,
  cleaned: "Cleaned. The update is mailed.",
  done: (count: number) =>
    count === 1
      ? "One invite names nothing any more."
      : `${String(count)} invites name nothing any more.`,
  failed: (why: string) => `Not cleaned. ${why}`,
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
