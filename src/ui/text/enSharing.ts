import type { Category } from "#domain/goal/category.ts";
import type { ReadableField } from "#domain/goal/readableWords.ts";
import { several } from "./several.ts";

/** What becomes of something that is taken back; `where` is a person's name or a wall. */
const takenBack = {
  reader: {
    gone: (name: string) => `Taken back: ${name} can no longer see it.`,
    unknown: (name: string) =>
      `On its way: SharePoint has not confirmed yet that ${name} sees nothing of it.`,
    onItsWay: (name: string) => `On its way: until SharePoint has it, ${name} can still see it.`,
    refused: (name: string) =>
      `SharePoint would not take it back, so ${name} can still see it. Ask whoever set Beyond Target up for you.`,
  },
  wall: {
    gone: (team: string) => `Taken back: it is off the wall of ${team}.`,
    unknown: (team: string) =>
      `On its way: SharePoint has not confirmed yet that it is off the wall of ${team}.`,
    onItsWay: (team: string) =>
      `On its way: until SharePoint has it, it is still on the wall of ${team}.`,
    refused: (team: string) =>
      `SharePoint would not take it back, so it is still on the wall of ${team}. Ask whoever set Beyond Target up for you.`,
  },
  reach: (name: string) =>
    `This does not reach invites already sent, what was asked and said of it in your talks, what ${name} wrote about it, or what ${name} remembers. Such an invite changes only when whoever sent it takes the name out, in Outlook.`,
  wallReach: "This does not reach what colleagues remember of it.",
  stillOnWall: (teams: string) => `It is still on the wall of ${teams}, for everyone in the team.`,
};

/** Who can open what in SharePoint, as provisioning sets its permissions. */
const canRead = {
  heading: "Who can read this",
  own: "The goal itself, with its money and all its updates, is in a list in SharePoint that only you can open.",
  reader: (name: string) =>
    `${name} reads a copy of what you show. It is in a list that only you and ${name} can open and only you can change.`,
  wall: (team: string) =>
    `The card is in a list that everyone in ${team} can open and only you can change.`,
  invites: "An invite is read by everyone it is sent or forwarded to.",
  admins: (names: string, count: number) =>
    `${names} ${count === 1 ? "looks" : "look"} after these SharePoint sites and could read every list there, and so could whoever administers Microsoft 365 in your organisation. No other colleague can.`,
  unnamedAdmins:
    "Whoever looks after these SharePoint sites, and whoever administers Microsoft 365 in your organisation, could read every list there. No other colleague can.",
};

/** What is asked before a change tells or shows more than was chosen. */
const askFirst = {
  sensitive: {
    heading: "This may now be about something close to you",
    body: (readers: string) => `${readers} would read the new words as soon as you save.`,
    show: "Save and show them",
  },
  opens: {
    heading: "Open it up?",
    body: (readers: string) =>
      `You kept this one close. ${readers} would see it as soon as you save, because you chose that before.`,
    show: "Open it up",
  },
  keepClose: "Keep it close",
  goOn: "Go on editing",
  /** The readers of a goal, as a sentence begins with them. */
  team: (team: string) => `everyone in ${team}`,
};

const closeness = {
  keepClose: "Keep it close",
  keptCloseNow: (title: string, shown: boolean) =>
    shown
      ? `“${title}” is kept close, and taken back from whoever saw it as soon as SharePoint has it.`
      : `“${title}” is kept close.`,
  openUp: "Open it up",
  openHeading: (title: string) => `Open up “${title}”?`,
  openBody:
    "You kept this one close. Opened up, it can be shown to the people you choose, and be asked about.",
  toNobody: "Nobody sees it until you choose who.",
  atOnce: (readers: string) => `${readers} will see it at once, because you chose that before.`,
  toSomebody: (readers: string) => `${readers} may see it, as you chose before.`,
  showNobody: "Show it to nobody",
  shownToNobody: (title: string, shown: boolean) =>
    shown
      ? `“${title}” is shown to nobody, and taken back from whoever saw it as soon as SharePoint has it.`
      : `“${title}” is shown to nobody.`,
  tellsMore: (title: string) =>
    `“${title}” now tells of more than you showed, so it stays as it is. Its page lets you show it.`,
};

/** Somebody the person meets since lately. */
const newcomer = {
  line: (name: string, day: string) =>
    `You and ${name} have held 1-1s here since ${day}. You have not chosen yet which of your goals ${name} may see.`,
  choose: "Choose what to show",
  chooseFor: (name: string) => `Choose what to show ${name}`,
  notNow: "Not now",
  notNowFor: (name: string) => `Not now: show ${name} nothing`,
  notedNothing: (name: string) =>
    `Noted. ${name} is not told, and each goal's page lets you change it.`,
  heading: (name: string) => `What may ${name} see?`,
  intro: (name: string) =>
    `Every goal is off until you turn it on. ${name} is not told what you leave off, and each goal's page lets you change it.`,
  show: (count: number, name: string) =>
    count === 0 ? "Show nothing" : `Show ${several(count, "goal", "goals")} to ${name}`,
  shown: (count: number, name: string) =>
    `${name} can see ${several(count, "goal", "goals")} of yours.`,
};

/** All that a person shows, looked at from their own page. */
const overview = {
  heading: "Who can see what",
  nobody: "Nobody sees any of your goals. They are yours alone.",
  goals: (name: string) => `${name} can see`,
  values: "What matters to me",
  invites: "may be named in our invites",
  dealsLine: "with how many deals bring it nearer",
  held: (day: string) => `left out until ${day}`,
  wall: (team: string) => `On the wall of ${team}`,
  close: (count: number) =>
    `${several(count, "goal is", "goals are")} kept close. Nobody sees a sign of ${count === 1 ? "it" : "them"}.`,
  former: (name: string, day: string) =>
    `You and ${name} no longer hold 1-1s here, since ${day}. What you wrote for ${name} becomes yours alone when the permissions are next brought up to date.`,
  formerState: {
    gone: (name: string) => `What you showed is taken back: ${name} can no longer see it.`,
    unknown: (name: string) =>
      `What you showed is on its way back: SharePoint has not confirmed yet that ${name} sees nothing of it.`,
    onItsWay: (name: string) =>
      `What you showed is on its way back: until SharePoint has it, ${name} can still see it.`,
    refused: (name: string) =>
      `SharePoint would not take back what you showed, so ${name} can still see it. Ask whoever set Beyond Target up for you.`,
  },
};

/** How many deals bring a goal nearer, which a reader may be let read besides. */
const dealsLine = {
  shown: (line: string) => `Shown with it: “${line}”`,
  takeBack: "Take it back",
  takeBackFrom: (name: string) => `Take the line about deals back from ${name}`,
  takenBack: (name: string) =>
    `${name} reads nothing about deals any more, once SharePoint has it.`,
};

/** The words about who sees what. */
export const sharingWords = {
  heading: "Who sees this",
  onlyMe: "Only you can see this. You choose if that ever changes.",
  keptClose: "Kept close: nobody is shown this goal.",
  /** What is kept of the choices while the goal is kept close. */
  chosenBefore: (readers: string) => `Chosen before, for when you open it up: ${readers}.`,
  leaving: "Somebody can still see it who no longer should. Below stands how far that has got.",
  readersSee:
    "Whoever can see it sees the title and how to say it in a question, the kind of goal, the picture, the why, the date, the progress with the next step, the updates you write while they can, and what else stands at their name below. Amounts you enter stay with you; your own words are read as you wrote them.",
  /** Of words somebody else may read that seem to tell an amount. */
  tellsAmount: (where: string) =>
    `Your words seem to tell an amount: ${where}. Whoever can see the goal reads it.`,
  wordsIn: {
    title: "the title",
    phrase: "how to say it in a question",
    why: "why it matters",
    steps: "a step",
    unit: "what you count",
    alt: "the picture in words",
  } satisfies Record<ReadableField, string>,
  /** What is worth another look before a goal of its kind is shown. */
  lookAgain: {
    home: "Before you show it: the address is better left out.",
    travel: "Before you show it: whoever comes along may not want to be named.",
    giving: "Before you show it: a cause can tell what you believe, or how you are.",
    education: "Before you show it: the result of an exam is yours to tell, or not.",
    career: "Before you show it: write nothing here that you have not told your manager yet.",
    creative: "Before you show it: it can tell what you believe, or where you stand.",
  } satisfies Partial<Record<Category, string>>,
  showOnceActive: (name: string) => `${name} can see, once you take it up again`,
  wallOnceActive: (team: string) => `On the wall of ${team}, once you take it up again`,
  notActive: {
    draft: "It is a draft, so nobody but you sees it yet.",
    resting: "It is resting, so nobody but you sees it.",
    letGo: "It is let go, so nobody but you sees it.",
  },
  onceActive: "What is on below holds from when you take it up again.",
  notTaking: "You are not taking part, so nobody but you sees it.",
  showHint: (name: string) =>
    `${name} will see the title and how to say it in a question, the kind of goal, the picture, the why, the date, the progress with the next step, and your updates from now on. Amounts you enter stay with you; your own words are read as you wrote them.`,
  since: (day: string) => `since ${day}`,
  inInvites: "May be named in our invites",
  inInvitesHint: (name: string) =>
    `An invite can be forwarded, by ${name} too. Whoever reads it reads the goal's name.`,
  wall: (team: string) => `On the wall of ${team}`,
  wallHint: {
    title: "Everyone in the team sees the title. No date, no progress, and no amount you enter.",
    fields:
      "Everyone in the team sees the title and what you add here. No date, no progress, and no amount you enter.",
  },
  wallPicture: "With the picture",
  wallWhy: "With the why",
  held: (day: string) => `Left out until ${day}. Nobody is told.`,
  preview: (name: string) => `See it as ${name} sees it`,
  previewHeading: (name: string) => `What ${name} sees`,
  previewInOutlook: (line: string) => `In Outlook alone, beside your meetings: “${line}”`,
  previewNothing: (name: string) =>
    `${name} sees nothing of this goal, and no sign that it is there.`,
  previewNotHere: (name: string) => `In your 1-1s ${name} sees nothing of this goal.`,
  previewWall: (team: string) => `See it as ${team} sees it`,
  previewWallHeading: (team: string) => `What everyone in ${team} sees`,
  previewWallNothing: "The team sees nothing of this goal, and no sign that it is there.",
  invite: {
    heading: "What an invite could say",
    notAllowed: "Our invites do not name it.",
    /** Allowed, and yet no invite would name it. */
    nothing: "As it is now, our invites would not name it.",
    asking: "It could ask:",
  },
  takenBack,
  canRead,
  dealsLine,
  askFirst,
  closeness,
  newcomer,
  overview,
};
