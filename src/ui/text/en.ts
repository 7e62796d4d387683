import type { Category } from "#domain/goal/category.ts";
import type { ProgressWord } from "#domain/goal/goal.ts";
import type { ProblemKind } from "#app/records/Problem.ts";
import { boardWords } from "./enBoard.ts";
import { fieldWords } from "./enFields.ts";
import { readerWords } from "./enReaders.ts";
import { savingWords } from "./enSaving.ts";
import { several } from "./several.ts";

/** Every word of the tab in English. A translation is another object of the same shape. */
export const en = {
  /** The language of these words, for the page and its readers. */
  language: "en",
  sections: {
    label: "Sections",
    goals: "My goals",
    talks: "Talks",
    me: "Me",
  },
  back: (to: string) => `Back to ${to}`,
  common: {
    save: "Save",
    cancel: "Cancel",
    done: "Done",
    edit: "Edit",
    remove: "Remove",
    undo: "Undo",
    dismiss: "Close this message",
    tryAgain: "Try again",
    takeTheOther: "Use the other version",
    andMore: (names: readonly string[]) =>
      names.length < 2
        ? (names[0] ?? "")
        : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`,
  },
  saving: savingWords,
  opening: "Opening your goals…",
  problems: {
    heading: "This page cannot open just now",
    noListHeading: "The list for your goals is not there yet",
    signIn: "Sign in",
    signInHeading: "Sign in to open this page",
    signInFailed: {
      interactionNeeded: "The sign-in did not finish. Try once more.",
      cancelled: "The sign-in window was closed before it finished. Try once more.",
      refused: "Your organisation did not allow this. Ask whoever set Beyond Target up for you.",
      blocked:
        "Your browser did not open the sign-in window. Allow pop-ups for this page and try again.",
      offline: "There is no connection. Try again when you are back online.",
      timedOut: "The sign-in took too long. Try once more.",
      unexpected: "The sign-in did not work. Try once more in a moment.",
    },
    reason: {
      signedOut: "Sign in with your work account. Everything is where you left it.",
      forbidden:
        "SharePoint refused this. Either it is not yours to see, or your permissions have changed. Ask whoever set Beyond Target up for you.",
      notFound:
        "A list is missing. It may have been renamed or deleted. Ask whoever set Beyond Target up for you.",
      notProvisioned:
        "Beyond Target is not set up for you yet, or no longer. Ask whoever set it up; it takes them a minute.",
      conflict:
        "This was changed on another of your devices since you opened it. Try again to keep what is here, or use the other version.",
      columnChanged:
        "A list no longer has the columns it should have. Ask your administrator to run the set-up check.",
      invalid: "SharePoint would not take this as it is. Shorten it or change it, and save again.",
      throttled: "Microsoft 365 is busy. Wait a moment, then try again.",
      offline: "There is no connection. Try again when you are back online.",
      timedOut: "Microsoft 365 did not answer in time. Try again.",
      unexpected: "Something went wrong that we did not foresee. Try again in a moment.",
    } satisfies Record<ProblemKind, string>,
    forAdministrators: "For your administrator",
    contact: (who: string) => `Help is at ${who}.`,
    request: (id: string) => `If you ask for help, quote ${id}.`,
    code: "This part of Beyond Target could not be fetched; you may be offline. What you typed is still here.",
    page: "This page could not be drawn. Nothing you saved is lost. Please open the app again.",
    unreadable: (count: number) =>
      `${several(count, "entry was", "entries were")} written by a newer version of Beyond Target. Reload the page to see ${count === 1 ? "it" : "them"}.`,
  },
  categories: {
    purchase: "Something to own",
    home: "Home",
    travel: "A trip",
    family: "Family",
    giving: "Giving",
    security: "A safety net",
    education: "Learning",
    career: "Next role",
    health: "Health",
    time: "Time",
    creative: "Making things",
    tribute: "In memory",
    other: "Something else",
  } satisfies Record<Category, string>,
  board: boardWords,
  stage: { atRisk: "The date looks tight" },
  progress: {
    steps: (done: number, of: number) => `${done} of ${of} steps done`,
    count: (done: number, of: number, unit: string | undefined) =>
      unit ? `${done} of ${of} ${unit}` : `${done} of ${of}`,
    done: "Done",
    notDone: "Not done yet",
    feeling: (score: number) => `Feels like ${score} out of 10`,
    reached: (day: string | undefined) => (day ? `Reached on ${day}` : "Reached"),
    word: {
      justBegun: "Just begun",
      onTheWay: "On the way",
      nearlyThere: "Nearly there",
      there: "There",
    } satisfies Record<ProgressWord, string>,
    noWord: "Putting money aside",
  },
  form: fieldWords,
  goal: {
    by: (date: string) => `By ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    status: {
      draft: "Draft",
      resting: "Resting",
      achieved: "Reached",
      letGo: "Let go",
    },
  },
  sharing: readerWords,
  talk: { questionsHeading: "Questions" },
};

export type Text = typeof en;
