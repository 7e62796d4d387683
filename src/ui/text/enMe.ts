import type { ProblemKind } from "#app/records/Problem.ts";
import type { Weekday } from "#domain/reminder/reminder.ts";
import { several } from "./several.ts";

const weekdays: Readonly<Record<Weekday, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

/** Five minutes in one's own calendar. */
const reminders = {
  heading: "Five minutes for yourself",
  intro:
    "A short time in your own calendar, now and then, to look at your goals. It is marked private, you stay free for others to book, and it names no goal.",
  weekday: "Day",
  weekdays,
  time: "Time",
  cadence: "How often",
  cadences: { 1: "Every week", 2: "Every two weeks", 4: "Every four weeks" } as Readonly<
    Record<number, string>
  >,
  notATime: "Give a time, such as 08:45.",
  set: "Put it in my calendar",
  setting: "Putting it in your calendar…",
  leave: "Microsoft 365 asks you first whether Beyond Target may write in your calendar.",
  isSet: (day: Weekday, time: string, everyWeeks: number) =>
    everyWeeks === 1
      ? `It is in your calendar: every ${weekdays[day]} at ${time}.`
      : `It is in your calendar: every ${everyWeeks === 2 ? "two" : everyWeeks === 4 ? "four" : everyWeeks} weeks, on ${weekdays[day]} at ${time}.`,
  isChanged: "It is in your calendar, at the times you gave it in Outlook.",
  remove: "Take it out of my calendar",
  removing: "Taking it out of your calendar…",
  removed: "The reminder is out of your calendar.",
  leavingOut: "Leaving it out…",
  perhapsThere:
    "The reminder is left out here. Your calendar lets nobody look, so it may be there after all: delete the series in Outlook.",
  gone: "The reminder is no longer in your calendar. You took it out in Outlook, or moved it into another calendar.",
  again: "Put it back",
  forget: "Leave it out",
  unfinished:
    "The calendar has not answered yet whether it took the reminder. Try once more: it is never there twice.",
  tryAgain: "Try once more",
  event: {
    subject: "Five minutes for myself",
    note: "A moment with my own plans. Only I can see what this is about.",
    link: "Open my page",
  },
  byHand: "Make it in Outlook yourself",
  notOpened: "Outlook did not open. Open your calendar there and add five minutes by hand.",
  byHandHint: "That needs no leave. Outlook opens with the time filled in.",
  problems: {
    signedOut:
      "Beyond Target was not given leave for your calendar: it was declined, or the window was closed or did not open. Nothing was changed.",
    forbidden:
      "Your organisation does not let Beyond Target write in calendars. Ask whoever set it up for you. Nothing was changed.",
    notFound: "There is no calendar of yours in Microsoft 365. Nothing was changed.",
    notProvisioned: "There is no calendar of yours in Microsoft 365. Nothing was changed.",
    conflict: "Your calendar took something else in its place. Look there, then try again.",
    columnChanged: "Your list would not remember the reminder. Ask your administrator.",
    invalid: "Your calendar would not take this time. Choose another one.",
    throttled: "Microsoft 365 is busy. Wait a moment, then try again.",
    offline: "There is no connection. Try again when you are back online.",
    timedOut: "The calendar did not answer in time. Try again: it is never there twice.",
    unexpected:
      "The calendar did not do it, for a reason we did not foresee. Try again in a while.",
  } satisfies Record<ProblemKind, string>,
};

/** A copy of all that is one's own. */
const copy = {
  heading: "Your own copy",
  intro:
    "All that you wrote here, in one file. A page to read and print, or data for other programs.",
  page: "Download as a page",
  data: "Download as data",
  making: "Collecting what is yours…",
  made: (name: string) => `${name} should be among your downloads.`,
  nothing:
    "Nothing there? Teams on a phone, and some organisations, let no app save a file. Open Teams in a browser on a computer, or copy the text instead.",
  copyText: "Copy the text",
  copied: "Copied. Paste it where you want to keep it.",
  notCopied: "This browser lets nothing be copied here. Open Teams in a browser on a computer.",
  left: (count: number) =>
    `${several(count, "place", "places")} could not be read just now, and the file says which. Try again later for all of it.`,
  failed: "It could not be collected. Try again when you are back online.",
  pictures: "Pictures are in it in small; the large ones stay in SharePoint.",
};

/** Taking away all that is one's own. */
const erase = {
  heading: "Erase everything",
  intro: "Removes all that you wrote here, and all that others see of it. It cannot be undone.",
  begin: "Erase everything…",
  title: "Erase all of it?",
  looking: "Looking at what is there…",
  cannotLook: "What is there could not be looked at, so nothing was touched.",
  what: "This goes, for good:",
  own: (parts: string) => `In your own list: ${parts}`,
  shown: (name: string, count: number) =>
    `What ${name} sees of you: ${several(count, "entry", "entries")}`,
  wall: (team: string, count: number) =>
    `On the wall of ${team}: ${several(count, "card", "cards")}`,
  pictures: (count: number) => `Full-size pictures: ${count}`,
  device: "What this device keeps, and what waits to be sent from it",
  notSeen: (place: string) => `${place}: it could not be looked at`,
  /** Places by name, for what is left in them. */
  places: {
    own: "Your own list",
    pictures: "Your full-size pictures",
    shown: (name: string) => `What ${name} sees of you`,
    wall: (team: string) => `Your cards on the wall of ${team}`,
    device: "What this device keeps",
    all: "All of it",
  },
  kinds: {
    goal: (count: number) => several(count, "goal", "goals"),
    update: (count: number) => several(count, "update", "updates"),
    value: (count: number) => several(count, "thing that matters", "things that matter"),
    other: (count: number) => several(count, "other entry", "other entries"),
  },
  notReached: "What this cannot reach:",
  notReachedList: [
    "What your manager keeps of your pay, and what others wrote to you: that is theirs.",
    "Invites that were sent, and what anybody copied or remembers.",
    "Cards on the wall of a team you have left.",
    "Words that wait on another device of yours: open the app there and erase once more.",
  ],
  someone: "somebody you met before",
  copyFirst: "Keep a copy first?",
  copySmall: "Pictures are in it in small. The large ones go with the rest.",
  reminder: "Take my reminder out of my calendar too",
  confirm: (word: string) => `Type “${word}” to go on`,
  word: "erase",
  act: "Erase for good",
  cancel: "Keep everything",
  erasing: (done: number, total: number) => `${done} of ${total} gone…`,
  stay: "Leave this page open until it is done.",
  stopped: "It stopped before all of it was gone.",
  isGone: (count: number) => `Gone so far: ${several(count, "entry", "entries")}.`,
  stillThere: "Still there:",
  again: "Go on erasing",
  stop: "Stop here",
  done: "All of it is gone.",
  doneList: (count: number) =>
    `${several(count, "entry is", "entries are")} removed from SharePoint, and this device keeps nothing of yours.`,
  refused:
    "These lists let you in no longer, so nothing in them could be removed. Ask whoever set Beyond Target up for you.",
  reminderEnds: {
    removed: "The reminder is out of your calendar.",
    failed:
      "The reminder is still in your calendar: it could not be taken out from here. Delete the series in Outlook.",
    kept: "Your reminder stays in your calendar. Delete the series in Outlook when you want.",
  },
  close: "Close",
};

/** One's goals on paper. */
const print = {
  heading: "On paper",
  intro: "A poster of your goals for a wall of yours, or cards for your desk.",
  begin: "Print my board",
};

/** The words of the page about oneself that only that page needs. */
export const meWords = { reminders, copy, erase, print };
