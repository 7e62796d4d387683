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
  old: (count: number) =>
    `${several(count, "place", "places")} could not be looked at anew just now. What this device last had of ${count === 1 ? "it" : "them"} is in the file, which says as of when. Try again later for all of it.`,
  failed: "It could not be collected. Try again when you are back online.",
  pictures: "Pictures are in it in small; the large ones stay in SharePoint.",
};

/** One's goals on paper. */
const print = {
  heading: "On paper",
  intro: "A poster of your goals for a wall of yours, or cards for your desk.",
  begin: "Print my board",
};

/** The words of the page about oneself that only that page needs. */
export const meWords = { reminders, copy, print };
