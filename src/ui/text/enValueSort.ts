import type { Pile } from "#domain/value/sort/valueSort.ts";
import { several } from "./several.ts";

/** The words of finding out with cards what matters. */
export const valueSortWords = {
  undo: "Undo the last answer",
  private: "Your answers stay on this device and are gone once you keep the result.",
  credit:
    "After the Personal Values Card Sort of W. R. Miller, J. C'de Baca, D. B. Matthews and P. L. Wilbourne (University of New Mexico, 2011), which is in the public domain. What the cards say is in our own words.",
  keys: (names: string) => `On a keyboard: ${names}.`,
  pile: {
    heading: "How much does this matter to you?",
    progress: (at: number, of: number) => `${at} of ${of}`,
    piles: {
      very: "Very important",
      somewhat: "Somewhat",
      not: "Not important",
    } satisfies Record<Pile, string>,
    count: (count: number) => (count === 0 ? "none yet" : `${count} so far`),
    keys: "1 very important, 2 somewhat, 3 not, U undo",
  },
  write: {
    open: "Write a card of your own",
    label: "What matters to you",
    hint: "It goes with the very important ones.",
    add: "Add the card",
    added: (label: string) => `“${label}” is with the very important ones.`,
    empty: "Write something here first.",
    known: "There is a card with these words.",
  },
  narrow: {
    heading: "Which can you leave?",
    intro: (count: number, most: number) =>
      `${several(count, "card is", "cards are")} very important to you. Keep the ${most} that matter most, or fewer.`,
    introJoined: (count: number, most: number) =>
      `Hardly any was very important, so the somewhat important ones are here as well: ${count} in all. Keep the ${most} that matter most, or fewer.`,
    kept: (count: number, excess: number) =>
      excess > 0 ? `${count} kept. Leave ${excess} more.` : `${count} kept. That is few enough.`,
    tooFew: "Keep two at least.",
    goOn: "Compare these",
  },
  nothing: {
    heading: "Nothing on the cards matters to you",
    body: "That happens: they are other people's words. Write a card of your own, or undo.",
  },
  compare: {
    heading: "Which matters more to you?",
    or: "or",
    left: (count: number) =>
      count === 1 ? "The last question" : `About ${count} questions left, never more`,
    cannot: "I cannot choose",
    enough: "Two are enough for me",
    enoughSaid: "You will get your first two.",
    keys: "1 the first, 2 the second, 3 cannot choose, U undo",
    spoken: (first: string, second: string) => `${first}, or ${second}?`,
  },
  result: {
    heading: (count: number) =>
      count === 1 ? "This matters most to you" : `These ${count} matter most to you`,
    intro: "Does it sound like you? Put them in another order if not.",
    ties: (names: string) => `You could not choose between ${names}. Put them in your order.`,
    leftOut: "Left out, for now",
    earlier: (label: string) => `Move ${label} up`,
    later: (label: string) => `Move ${label} down`,
    moved: (label: string, place: number) => `${label} is now number ${place}.`,
    enough: "Two are enough for me",
    keep: (count: number) => (count === 1 ? "Keep it" : "Keep these"),
    replaces: (names: string, count: number) =>
      `${names} ${count === 1 ? "is" : "are"} laid aside then, where only you can see ${count === 1 ? "it" : "them"}.`,
  },
};
