import type { ExportWords } from "#app/myData/ExportWords.ts";
import { en } from "./en.ts";
import { fieldWords } from "./enFields.ts";
import { meWords } from "./enMe.ts";
import { formatDay } from "./formatDay.ts";
import { formatMoney } from "./formatMoney.ts";

/** Of a plan that counts units these are units; its row says which. */
const smallest = "in the currency's smallest unit, or in units sold";

const labels: Readonly<Record<string, string>> = {
  QuotaMinor: `Expected, ${smallest}`,
  ResultMinor: `What came of it, ${smallest}`,
  quota: `Expected, ${smallest}`,
  result: `What came of it, ${smallest}`,
  achievedOn: "Reached on",
  addedAt: "Noted on",
  at: "At",
  asked: "What was asked",
  atWork: "At work",
  category: "Kind",
  closedAt: "Closed on",
  chosenAt: "Chosen on",
  consents: "Who may see it",
  cost: "Costs",
  createdAt: "Written on",
  createdOn: "Written on",
  datePrecision: "How exactly",
  day: "Day",
  details: "More",
  deals: "More deals",
  doneOn: "Done on",
  due: "Due",
  endDay: "Last day",
  everyWeeks: "Every so many weeks",
  from: "From",
  goal: "Goal",
  heldUntil: "Left out until",
  ifThen: "If it happens, then",
  inInvites: "May be named in our invites",
  keptClose: "Kept close",
  lastUpdate: "Last update",
  lines: "What was said",
  madeOn: "Said on",
  money: "Money",
  month: "Month",
  moved: "Moved what others see",
  movedOn: "Last moved on",
  obstacle: "What may get in the way",
  of: "Out of",
  phrase: "Called in questions",
  outcome: "The talk was",
  progress: "Progress",
  promise: "Promise number",
  on: "On",
  pattern: "Question number",
  reader: "Reader",
  saved: "Have",
  shownTo: "Shown to",
  since: "Since",
  sooner: "Deals that bring it nearer",
  targetDay: "By when",
  team: "Team",
  toldTo: "Told to",
  unmovedSince: "The same since",
  updatedAt: "Last changed on",
  wall: "On the wall",
  what: "What it is",
  weekday: "Weekday",
  why: "Why it matters",
  zone: "Time zone",
};

const kinds: Readonly<Record<string, string>> = {
  declined: "Something offered and declined",
  goal: "Goal",
  introduction: "Somebody you were asked about",
  notice: "You read who can see what",
  participation: "Taking part",
  payFigures: "Quota and result of a period",
  payPlan: "How you are paid",
  paySettings: "What you said of your pay",
  plan: "Plan",
  promise: "What you said you would do",
  questions: "Questions for a talk",
  reminder: "Reminder in your calendar",
  task: "A promise in your To Do",
  tick: "A promise of theirs you ticked",
  update: "Update",
  wrapUp: "How you closed a talk",
  session: "The thirty minutes",
};

const choices: Readonly<Record<string, string>> = {
  ...en.categories,
  ...en.progress.word,
  active: "Under way",
  draft: "Draft",
  resting: "Resting",
  achieved: "Reached",
  letGo: "Let go",
  forYou: "For the other",
  nextStep: "My next step",
  held: "Held",
  missed: "Missed",
  ...meWords.reminders.weekdays,
  day: "That day",
  month: "Some time that month",
  season: "Some time that season",
  year: "Some time that year",
};

/** The words of the page that a person downloads, in English. */
export function exportWords(locale: string): ExportWords {
  return {
    language: en.language,
    title: (name) => `What ${name} wrote in Beyond Target`,
    takenOn: (day) => `Collected on ${day}. Yours alone until you give it to somebody.`,
    goals: "Goals",
    values: "What matters to me",
    updates: "Updates",
    strays: "Updates of goals that are no longer there",
    shown: (name) => `What ${name} can see, and what you wrote to them`,
    wall: (team) => `On the wall of ${team}`,
    rest: "Choices and settings",
    plan: "Kept by your manager",
    notUnderstood: "Written by another version of Beyond Target",
    missing: "What could not be read just then",
    asOf: (place, day) => `${place}: it is in here as this device had it from SharePoint on ${day}`,
    place: (key, name) => {
      const kind = key.split(" ")[0];
      if (kind === "shown") return `What ${name ?? "somebody"} can see`;
      if (kind === "wall") return `A team's wall${name ? `: ${name}` : ""}`;
      return kind === "plan" ? "What your manager keeps of your pay" : "Your own list";
    },
    someone: "somebody you met before",
    yes: "Yes",
    no: "No",
    kind: (kind) => wordIn(kinds, kind) ?? sentence(kind),
    label: (member) => wordIn(labels, member) ?? sentence(member),
    choice: (value) => wordIn(choices, value) ?? value,
    day: (day) => formatDay(day, locale),
    money: (money) => formatMoney(money, locale),
    progress: progressWords,
    bareUpdate: "Moved on, without a line",
  };
}

/** A row may call itself whatever it likes, "constructor" included. */
function wordIn(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function progressWords(progress: unknown): string | undefined {
  if (typeof progress !== "object" || progress === null) return undefined;
  const { kind, done, of, unit, score, word, next } = progress as Readonly<Record<string, unknown>>;
  const { measures } = fieldWords;
  const figures = typeof done === "number" && typeof of === "number" ? { done, of } : undefined;
  const called = typeof word === "string" ? wordIn(choices, word) : undefined;
  switch (kind) {
    case "steps": {
      const far = figures ? en.progress.steps(figures.done, figures.of) : measures.steps;
      return typeof next === "string" ? `${far} · ${next}` : far;
    }
    case "count":
      return (
        figures &&
        en.progress.count(figures.done, figures.of, typeof unit === "string" ? unit : undefined)
      );
    case "done":
      return done === true ? en.progress.done : en.progress.notDone;
    case "feeling":
      return typeof score === "number" ? en.progress.feeling(score) : undefined;
    case "money":
      return called === undefined ? measures.money : `${measures.money}: ${called}`;
    case "word":
      return called;
    case "none":
      return measures.none;
    default:
      return undefined;
  }
}

/** "talkingPoint" as "Talking point". */
function sentence(name: string): string {
  const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
