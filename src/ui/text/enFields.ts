import type { Progress } from "#domain/goal/goal.ts";
import { several } from "./several.ts";

/** The words about what is typed that more than one screen has. */
export const fieldWords = {
  measures: {
    steps: "Steps to tick",
    count: "A count",
    done: "Done or not",
    feeling: "How it feels, 0 to 10",
    money: "Money put aside",
    none: "No measure",
  } satisfies Record<Progress["kind"], string>,
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
