import type { DatePrecision, Progress } from "#domain/goal/goal.ts";
import { several } from "./several.ts";

/** The words of the form in which a goal is written. */
export const formWords = {
  addHeading: "Add a goal",
  editHeading: (title: string) => `Edit ${title}`,
  title: "What are you working for?",
  titleHint: "A trip to Lisbon. A deposit. Thursdays off by five.",
  add: "Add goal",
  category: "What kind of goal is it?",
  guessed: (category: string) => `Looks like “${category}”. Change it if not.`,
  why: "Why it matters",
  whyHint: "One line is plenty.",
  targetDay: "By when",
  precision: "How exactly",
  precisions: {
    day: "That very day",
    month: "Some time that month",
    season: "That season",
    year: "That year",
  } satisfies Record<DatePrecision, string>,
  endDay: "Until",
  endDayHint: "The last day, if it lasts longer than one.",
  phrase: "How to say it in a question",
  phraseHint: (example: string) => `As in “How are things coming along with your ${example}?”`,
  phraseExample: "trip to Lisbon",
  measure: "How to see progress",
  measures: {
    steps: "Steps to tick",
    count: "A count",
    done: "Done or not",
    feeling: "How it feels, 0 to 10",
    money: "Money put aside",
    none: "No measure",
  } satisfies Record<Progress["kind"], string>,
  countDone: "So far",
  countOf: "Out of",
  unit: "Of what",
  unitHint: "lessons, runs, pages",
  word: "What others may read instead of an amount",
  noWord: "Nothing",
  steps: "Steps",
  step: (number: number) => `Step ${number}`,
  addStep: "Add a step",
  removeStep: (number: number) => `Remove step ${number}`,
  moneyHeading: "Money",
  moneyPrivacy: "Only you see these. No amount ever leaves this page.",
  currency: "Currency",
  cost: "What it costs",
  saved: "What you have",
  keptClose: "Keep this one close",
  keptCloseHint: "Never shown, named or asked about, whatever else you choose.",
  problems: {
    empty: "Write something here first.",
    tooLong: (length: number, most: number) =>
      `That is ${length} characters; ${most} fit. Shorten it a little.`,
    hiddenCharacter: (at: number) =>
      `There is an invisible character after ${several(at, "character", "characters")}, perhaps from copying. Type that part again.`,
    notADay: "No calendar has this day. Check the date.",
    endBeforeStart: "The last day is before the first one.",
    endWithoutStart: "Say by when first, then until when.",
    notAnAmount: "Write an amount in figures, such as 1,250 or 1250.50.",
    negative: "This cannot be below zero.",
    unknownCurrency: "Write a currency as three letters, such as EUR or GBP.",
    outOfRange: (least: number, most: number) =>
      most > 1_000_000
        ? `Write a number of ${least} or more.`
        : `Write a number from ${least} to ${most}.`,
    notWhole: "Write a whole number.",
    tooMany: (most: number) => `${most} steps are the most that fit. Take a few out.`,
  },
};
