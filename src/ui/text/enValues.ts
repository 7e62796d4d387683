import { several } from "./several.ts";

/** The words about what matters to a person. */
export const valueWords = {
  heading: "What matters to me",
  intro:
    "Two or three things, in your own words. They are worth more than a long list, because people remember them.",
  cards: {
    ask: "No words yet? Find them with cards.",
    askAgain: "Still the same? Find out with cards.",
    askAfterLong: "Nothing here was changed for half a year. Still the same?",
    hint: "36 cards in three piles, then a few comparisons. About three minutes; nothing changes before you keep the result.",
    start: "Sort the cards",
    goOn: "Go on with the cards",
    startAgain: "Start again",
    startedAgain: "All cards are back in the deck.",
    under: (count: number) =>
      `${several(count, "answer is", "answers are")} kept on this device alone, until you keep the result or let it go.`,
  },
  place: (rank: number) => ["First", "Second", "Third"][rank - 1] ?? "One more",
  hint: ["Fairness", "Learning something every week", "Being there for bedtime"],
  atWork: "What it looks like at work",
  atWorkHint: "What somebody would see you do.",
  fromOthers: "How others can respect it",
  fromOthersHint: "What you would like them to do, or leave.",
  /** A field in a sentence that names the value it is about. */
  of: (field: string, label: string) => `${field}: ${label}`,
  noLabel: "Say what matters, or remove it.",
  layAside: "Lay aside",
  layAsideOf: (label: string) => `Lay aside “${label}”`,
  laidAside: (label: string, shown: boolean) =>
    shown
      ? `“${label}” is laid aside, and taken back from whoever saw it as soon as SharePoint has it.`
      : `“${label}” is laid aside.`,
  remove: "Remove",
  removeOf: (label: string) => `Remove “${label}”`,
  removed: (label: string, shown: boolean) =>
    shown
      ? `“${label}” is removed, and taken back from whoever saw it as soon as SharePoint has it.`
      : `“${label}” is removed.`,
  tooMany:
    "More than three came together from two of your devices. Three are remembered; lay one aside.",
  sees: {
    heading: "Who sees this",
    headingOf: (label: string) => `Who sees “${label}”`,
    nobody: "Only you can see this. You choose if that ever changes.",
    notTaking: "You are not taking part, so nobody but you sees it.",
    showOf: (name: string, label: string) => `${name} can see “${label}”`,
    all: "Whoever sees it sees all you wrote about it here, and may be offered a question about it.",
    previewOf: (name: string, label: string) => `What ${name} sees of “${label}”`,
    nothing: (name: string) => `${name} sees nothing of this, and no sign that it is there.`,
  },
  earlier: {
    heading: "Earlier",
    note: "Only you can see these.",
    until: (day: string) => `until ${day}`,
    takeUp: "Take up again",
    takeUpOf: (label: string) => `Take up “${label}” again`,
    takenUp: (label: string) => `“${label}” counts again. It is shown to nobody until you say so.`,
  },
  kept: (count: number) =>
    `${count === 1 ? "It is" : `These ${count} are`} kept. Nobody sees what is new until you say so.`,
};
