import { formWords } from "./enForm.ts";
import { several } from "./several.ts";

/** The words of one goal's own page. */
const page = {
  gone: "This goal is not here any more. It may have been removed on another device.",
  quiet: "Not mentioned for a while",
  steps: "Steps",
  nextStep: "Next",
  due: (date: string) => `by ${date}`,
  doneOn: (date: string) => `done ${date}`,
  money: "Money",
  moneyPrivacy: "Only me",
  cost: "Costs",
  saved: "Have",
  planHeading: "If it gets difficult",
  updates: "Updates",
  noUpdates: "Nothing written yet. One line now and then is enough.",
  removeUpdate: (day: string) => `Remove the update of ${day}`,
  removedUpdate: "The update is removed.",
  more: "This goal",
  makeLarge: "Make it the large one",
  earlier: "Move it forward on the board",
  later: "Move it back on the board",
  reached: "I got there",
  begin: "Begin",
  reopen: "Take it up again",
  rest: "Let it rest",
  letGo: "Let it go",
  print: "Print a desk card",
  letGoBody: "Letting a goal go is progress too. It stays here for you; nobody else sees it.",
  removed: (title: string, shown: boolean) =>
    shown
      ? `“${title}” is removed, and taken back from whoever saw it as soon as SharePoint has it.`
      : `“${title}” is removed.`,
};

/** The words of how a goal came along. */
const trend = {
  heading: "How it came along",
  summary: (first: string, firstDay: string, last: string, lastDay: string) =>
    `${first} on ${firstDay}, ${last} on ${lastDay}.`,
  list: "Where it stood, day by day",
  point: (day: string, standing: string) => `${day}: ${standing}`,
  share: (percent: string) => `${percent} of the money`,
};

/** The words of letting a goal go. */
const lettingGo = {
  heading: (title: string) => `Let “${title}” go?`,
  body: "Letting a goal go is progress too. Keep the picture?",
  bodyPlain:
    "Letting a goal go is progress too. It stays here for you, and nobody else sees it any more.",
  keep: "Keep the picture",
  without: "Without the picture",
  letGo: "Let it go",
  cancel: "Not now",
  done: (title: string) => `“${title}” is let go.`,
};

/** The words when a goal that was reached is opened, once. */
const opened = {
  heading: "You got there",
  reached: (day: string) => `Reached on ${day}`,
  after: (days: number) => `${several(days, "day", "days")} after you wrote it down`,
  steps: (count: number) => `${several(count, "step", "steps")} done`,
  lines: (count: number) => `${several(count, "line", "lines")} along the way`,
  began: (line: string, day: string) => `“${line}” you wrote on ${day}.`,
  see: "See the goal",
  year: "What went well this year",
};

/** The words of an update. */
const update = {
  heading: (title: string) => `Update ${title}`,
  line: "One line, if you like",
  lineHint: (names: string) => (names ? `${names} can see it.` : "Only you can see it."),
  tellsAmount: (names: string) =>
    `${names} can see it. It seems to tell an amount, and is read as you wrote it.`,
  stepsDone: "What is done?",
  isDone: "It is done",
  feeling: "How does it feel?",
  countDone: (of: number, unit: string | undefined) =>
    `So far, out of ${of}${unit ? ` ${unit}` : ""}`,
  saved: (currency: string) => `What you have now, in ${currency}`,
  savedHint: "Only you ever see this amount.",
  gotThere: "I got there: this goal is reached",
  save: "Done",
  nothing: "Move something or write a line first.",
};

/** The words of putting goals in order. */
const order = {
  heading: (title: string) => `Where does “${title}” go?`,
  first: "Make it the large one",
  earlier: "Earlier",
  later: "Later",
  done: "Done",
  place: (title: string, place: number, of: number) =>
    place === 1 ? `“${title}” is the large one.` : `“${title}” is number ${place} of ${of}.`,
  cancelled: (title: string) => `“${title}” stays where it was.`,
};

/** The words of the page of a year's wins. */
const year = {
  heading: "What went well",
  headingOf: (year: string) => `What went well in ${year}`,
  intro: "Kept from your updates, steps and goals. Only you can see this page.",
  empty: "Nothing here yet. It fills by itself: from the lines you write and the steps you tick.",
  years: "Year",
  reached: "Reached",
  step: (text: string) => `Done: ${text}`,
};

/** Words that are fetched with the screens of goals, since the board itself needs few. */
export const goalText = { form: formWords, page, trend, lettingGo, opened, update, order, year };
