import type { Category } from "#domain/goal/category.ts";
import type { ProgressWord } from "#domain/goal/goal.ts";
import { boardWords } from "./enBoard.ts";
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
    takes: "What it takes",
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
  talk: { questionsHeading: "Questions" },
};

export type Text = typeof en;
