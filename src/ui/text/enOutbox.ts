import type { ProblemKind } from "#app/records/Problem.ts";
import { several } from "./several.ts";

/** What a change is about, as a sentence begins with it. */
const subjects = {
  goal: (title: string) => `“${title}”`,
  update: (title: string | undefined) =>
    title === undefined ? "A line about a goal" : `A line about “${title}”`,
  value: (label: string) => `Your value “${label}”`,
  participation: "Whether you take part",
  point: (name: string) => `A talking point for ${name}`,
  questions: (name: string, day: string) => `Your questions for ${name} on ${day}`,
  shown: (name: string, title: string) => `What ${name} sees of “${title}”`,
  card: (title: string, team: string) => `The card “${title}” on the wall of ${team}`,
  /** A person or a team that is no longer named to us. */
  somebody: "somebody",
  someTeam: "a team",
};

/** The words about a change that goes no further until the person decides. */
const stuck = {
  subjects,
  refused: (what: string) => `${what} did not reach SharePoint. It is still on this device.`,
  removalRefused: "Something you removed is still in SharePoint.",
  takingBackRefused: (name: string) =>
    `Something you took back from ${name} is still in SharePoint, where ${name} can see it.`,
  wallRefused: (team: string) =>
    `Something you took off the wall of ${team} is still there for the team to see.`,
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
  clash: (what: string) => `${what} was changed on two devices.`,
  compare: "Compare",
};

/** The words of the choice between two devices. */
const compare = {
  heading: "Changed on two devices",
  intro: (what: string) =>
    `${what} was changed on this device and on your other one, before either knew of it. Choose what stays; all else is already put together.`,
  mine: "On this device",
  theirs: "On your other device",
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
  other: "Something else in it",
  otherValue: "Something this version of Beyond Target cannot show",
  yes: "Yes",
  no: "No",
};

/** Words that are fetched with the screens that say them, since hardly anybody ever needs them. */
export const outboxWords = { stuck, compare };
