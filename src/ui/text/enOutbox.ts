import type { ProblemKind } from "#app/records/Problem.ts";
import { several } from "./several.ts";

/** What a change is about, as a sentence begins with it. */
const subjects = {
  goal: (title: string) => `“${title}”`,
  update: (title: string | undefined) =>
    title === undefined ? "A line about a goal" : `A line about “${title}”`,
  value: (label: string) => `Your value “${label}”`,
  participation: "Whether you take part",
  introduction: (name: string) => `That you were asked what ${name} may see`,
  reminder: "Your reminder",
  task: "What you put in To Do",
  notice: "That you read who can see what",
  point: (name: string) => `A talking point for ${name}`,
  questions: (name: string, day: string) => `Your questions for ${name} on ${day}`,
  promise: (name: string, text: string) => `What you said to ${name} you would do: “${text}”`,
  tick: (name: string) => `Your tick on what ${name} said they would do`,
  declined: (name: string) => `That something offered in your talk with ${name} was declined`,
  wrapUp: (name: string, day: string) => `How your talk with ${name} on ${day} was closed`,
  session: "The thirty minutes",
  shown: (name: string, title: string) => `What ${name} sees of “${title}”`,
  card: (title: string, team: string) => `The card “${title}” on the wall of ${team}`,
  payPlan: (name: string) => (name === "" ? "A plan of pay" : `The plan “${name}”`),
  payFigures: (day: string | undefined) =>
    day === undefined ? "The figures of a period" : `The figures of the period from ${day}`,
  paySettings: "What you said of your pay",
  payTemplate: (name: string) => `The template “${name}”`,
  removed: "Something you removed",
  takenBack: (name: string) => `Something you took back from ${name}`,
  takenOff: (team: string) => `Something you took off the wall of ${team}`,
  planTaken: (name: string) => `Something you took out of the plan of ${name}`,
  teamTaken: (team: string) => `Something you removed from ${team}`,
  /** A person or a team that is no longer named to us. */
  somebody: "somebody",
  someTeam: "a team",
};

/** The words about a change that goes no further until the person decides. */
const stuck = {
  subjects,
  refused: (what: string) => `${what} did not reach SharePoint. It is still on this device.`,
  removalRefused: (what: string) => `${what} is still in SharePoint.`,
  takingBackRefused: (what: string, name: string) =>
    `${what} is still in SharePoint, where ${name} can see it.`,
  takingOffRefused: (what: string) => `${what} is still there for the team to see.`,
  reason: {
    forbidden:
      "SharePoint refused it; your permissions may have changed. Ask whoever set Beyond Target up for you.",
    notFound: "Its list may have been removed. Ask whoever set Beyond Target up for you.",
    notProvisioned:
      "Its list is gone, or no longer yours to write in. Ask whoever set Beyond Target up for you.",
    conflict: "It was changed in several places at once. Try again.",
    columnChanged:
      "A list no longer has the columns it should have. Ask your administrator to run the set-up check.",
    invalid: "SharePoint would not take it as it is. Shorten it or change it, and it goes again.",
    throttled:
      "Its list may have passed the 5,000 entries up to which SharePoint searches one. Ask whoever set Beyond Target up for you.",
    unexpected: "Microsoft 365 did not take it, several times over. Try again in a while.",
  } satisfies Partial<Record<ProblemKind, string>>,
  more: (count: number) => `${several(count, "more change waits", "more changes wait")} for you.`,
  copy: "Copy my words",
  copied: "Copied",
  notCopied:
    "This browser lets nothing be copied here. Select the words on their own page instead.",
  // A goal has a “Let it go” of its own, and this is not that.
  letGo: "Let this change go",
  letGoAsk: "What you wrote in it is then gone.",
  keep: "Keep it here",
  bringBack: "Bring it back",
  stopTrying: "Stop trying",
  clash: (what: string) => `${what} was changed here and elsewhere.`,
  compare: "Compare",
};

/** The words of the choice between two places of one person: a copy belongs to one app on one device. */
const compare = {
  heading: "Changed here and elsewhere",
  intro: (what: string) =>
    `${what} was changed here and in another place of yours, such as Outlook or another device, before either knew of it. Choose what stays; all else is already put together.`,
  mine: "Here",
  theirs: "Elsewhere",
  keep: "Keep what I chose",
  later: "Decide later",
  nothing: "Nothing",
  removal: "Does it stay?",
  removed: "Removed",
  kept: "Kept, and changed",
  status: "Where it stands",
  active: "Under way",
  picture: "Picture",
  noWords: "A picture without words",
  obstacle: "What is in the way",
  ifThen: "What you will do then",
  stepDue: (number: number) => `By when, step ${number}`,
  stepDone: (number: number) => `Done, step ${number}`,
  money: (cost: string | undefined, saved: string | undefined) =>
    [cost && `Costs ${cost}`, saved && `have ${saved}`].filter(Boolean).join(", "),
  day: "The day of the talk",
  target: "Target",
  result: "Result",
  sums: "Target and result",
  bothSums: (target: string, result: string) => `Target: ${target}. Result: ${result}.`,
  deals: "Deals, one by one",
  dealCount: (count: number) => several(count, "deal", "deals"),
  other: "Something else in it",
  otherValue: "Something this version of Beyond Target cannot show",
  yes: "Yes",
  no: "No",
};

/** The words of the switch for a computer that several people use. */
const shared = {
  heading: "This computer",
  switch: "This is a shared computer",
  off: "A copy of your goals is kept in this browser, so that they open at once and can be changed without a connection.",
  on: "Nothing of yours is kept here once the page is closed: no copy of your goals, and no words you have not finished. Opening takes a little longer, and needs a connection.",
  hint: "Turn this on where other people use the same computer. The copy goes, and so does what you have begun to type and not saved. The pane in Outlook has a copy of its own, with a switch of its own at its foot.",
  sending: "Sending what is still on this device…",
  waits: "This has not reached SharePoint yet. When it has, the switch turns by itself.",
  waiting: (what: string, count: number) => (count === 1 ? what : `${what} (${count})`),
  pictures: (count: number) => several(count, "full-size picture", "full-size pictures"),
  discard: "Throw it away and go on",
  cancel: "Leave the switch as it was",
  failed:
    "The copy could not be taken away, so the switch stays as it was. Close the other windows of Beyond Target, open this page anew and try again: until then it sends no pictures and does not look for what is new.",
  anew: "Open the page anew",
};

/** Words that are fetched with the screens that say them, since hardly anybody ever needs them. */
export const outboxWords = { stuck, compare, shared };
