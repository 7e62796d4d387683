import { several } from "./several.ts";

/** The words of the list of people one holds 1-1s with, and of the days of those talks. */
export const talksWords = {
  heading: "Talks",
  empty: "Nobody is named for you to hold 1-1s with yet. Your goals work all the same.",
  emptyNext: "Whoever set Beyond Target up names the people; a talk appears here by itself.",
  toGoals: "To my goals",
  points: (count: number) => several(count, "point noted", "points noted"),
  theirPoints: (name: string, count: number) =>
    `${name} wants to talk about ${several(count, "thing", "things")}`,
  chosen: "Questions chosen",
  chosenFor: (day: string) => `Questions chosen for ${day}`,
  toClose: (day: string) => `To close: the talk of ${day}`,
  quiet: "Nothing noted yet",
  unread: "Not everything could be read",
  today: "Today",
  tomorrow: "Tomorrow",
  when: (day: string, clock: string) => `${day}, ${clock}`,
  noDay: "No day in the next five weeks",
  /** What I said I would do, to whomever. */
  promises: {
    heading: "You said you would",
    due: (name: string, day: string) => `To ${name}, by ${day}`,
    said: (name: string, day: string) => `To ${name}, said ${day}`,
    open: "Our talk page",
    openOf: (text: string, name: string) => `Our talk page, ${name} and me: “${text}”`,
    done: (text: string) => `Done: “${text}”.`,
    all: (count: number) => `Show all ${String(count)}`,
  },
  /** The next talk in one line of the board. */
  line: {
    owed: (name: string, when: string, count: number) =>
      `${when} with ${name}: ${several(count, "thing", "things")} you said you would do`,
    owedSome: (name: string, count: number) =>
      `For your next talk with ${name}: ${several(count, "thing", "things")} you said you would do`,
    toClose: (name: string, day: string) => `Close your talk with ${name} of ${day}`,
    chosen: (name: string, when: string, count: number) =>
      `${when} with ${name}: ${several(count, "question", "questions")} to talk about`,
    pointsOn: (name: string, when: string, count: number) =>
      `${when} with ${name}: ${several(count, "point", "points")} noted`,
    on: (name: string, when: string) => `${when} with ${name}`,
    points: (name: string, count: number) =>
      `For your next talk with ${name}: ${several(count, "point", "points")} noted`,
    nothing: (name: string) => `Anything to talk about with ${name}?`,
  },
  days: {
    show: "Show the days of my talks",
    promise:
      "From your own calendar. Of it only the days of your 1-1s with these people are kept, on this device alone.",
    reading: "Reading your calendar…",
    known: (when: string) => `Days from your calendar, read: ${when}.`,
    stale: (when: string) => `The days below were read: ${when}.`,
    again: "Read it again",
    hide: "Hide the days",
    hidden: "The days are hidden.",
    problem: {
      signedOut: "You did not allow it, so nothing was read. The list works without.",
      forbidden:
        "Your organisation does not allow reading the calendar here. Whoever set Beyond Target up can change that. The list works without.",
      notFound: "No calendar was found for you in Outlook. The list works without.",
      offline: "There is no connection, so the calendar was not read.",
      timedOut: "The calendar did not answer in time.",
      throttled: "Microsoft 365 is busy, so the calendar was not read.",
      unexpected: "The calendar could not be read just now.",
    },
  },
};
