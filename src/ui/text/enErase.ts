import { several } from "./several.ts";

/** Taking away all that is one's own. */
export const eraseWords = {
  heading: "Erase everything",
  intro:
    "Removes all that you wrote here, and all that others see of it. Nothing here brings it back.",
  begin: "Erase everything…",
  title: "Erase all of it?",
  underWay: "Erasing everything",
  looking: "Looking at what is there…",
  cannotLook: "What is there could not be looked at, so nothing was touched.",
  what: "This is removed:",
  own: (parts: string) => `In your own list: ${parts}`,
  shown: (name: string, parts: string) => `Shown to ${name}: ${parts}`,
  wall: (team: string, count: number) =>
    `On the wall of ${team}: ${several(count, "card", "cards")}`,
  pictures: (count: number) => `Pictures and printed files: ${count}`,
  device: "What this device keeps, and what waits to be sent from it",
  notSeen: (place: string) => `${place}: it could not be looked at`,
  deviceStays: "it would not go. Close the other windows of Beyond Target, then go on.",
  /** Places by name, for what is left in them. */
  places: {
    own: "Your own list",
    pictures: "Your pictures and printed files",
    shown: (name: string) => `What ${name} sees of you`,
    wall: (team: string) => `Your cards on the wall of ${team}`,
    device: "What this device keeps",
    participation: "Your word that nobody is to be shown anything",
  },
  kinds: {
    goal: (count: number) => several(count, "goal", "goals"),
    update: (count: number) => several(count, "update", "updates"),
    value: (count: number) => several(count, "thing that matters", "things that matter"),
    point: (count: number) => several(count, "talking point", "talking points"),
    promise: (count: number) => several(count, "promise", "promises"),
    questions: (count: number) => several(count, "choice of questions", "choices of questions"),
    tick: (count: number) => several(count, "promise ticked", "promises ticked"),
    wrapUp: (count: number) => several(count, "talk you closed", "talks you closed"),
    pay: (count: number) => several(count, "entry about your pay", "entries about your pay"),
    /** That the notice was read, who somebody new may see, when to be reminded. */
    answer: (count: number) =>
      several(count, "answer you gave the app", "answers you gave the app"),
    /** Of a kind that a newer version of the app wrote. */
    other: (count: number) => several(count, "other entry", "other entries"),
  },
  stays: "One line stays in your list: that you do not take part.",
  staysWhy:
    "It keeps a change that still waits on another device of yours, or in Outlook on this one, from being shown to anybody. Turn “Take part” on to begin anew.",
  notReached: "What this cannot reach:",
  notReachedAfter: "What this could not reach:",
  notReachedList: [
    "SharePoint's recycle bin: for 93 days, you and whoever administers the site can bring back from it what is removed. Where your organisation must keep records, longer.",
    "What Outlook on this computer and your other devices keep: it goes when Beyond Target is next opened there. Words that wait there come back into your own list then, seen by nobody; erase once more.",
    "What your manager keeps of your pay, and what others wrote to you: that is theirs.",
    "Invites that were sent, files that were downloaded or printed, and what anybody copied or remembers.",
    "Cards on the wall of a team you have left.",
  ],
  someone: "somebody you met before",
  copyFirst: "Keep a copy first?",
  copySmall: "Pictures are in it in small. The large ones go with the rest.",
  reminder: "Take my reminder out of my calendar too",
  confirm: (word: string) => `Type “${word}” to go on`,
  word: "erase",
  act: "Erase everything now",
  cancel: "Keep everything",
  erasing: (done: number, total: number) => `${done} of ${total} removed…`,
  stay: "Leave this page open until it is done.",
  stopped: "It stopped before all of it was removed.",
  calledOff:
    "It stopped, because you chose in another window or on another device to keep what is left.",
  untouched: "It could not begin, and nothing was removed.",
  meanwhile: "Meanwhile nothing more of yours is shown to anybody.",
  isGone: "Removed so far:",
  stillThere: "Still there:",
  again: "Go on erasing",
  stop: "Stop here",
  done: "All of it is removed.",
  wasRemoved: "Removed:",
  doneDevice: "This device keeps nothing of yours. Opened here again, Beyond Target begins anew.",
  doneNothing: "Nothing of yours was left in SharePoint.",
  refused:
    "These are not set up, or let you in no longer, so nothing in them could be removed. Ask whoever set Beyond Target up for you.",
  reminderEnds: {
    removed: "The reminder is out of your calendar.",
    failed:
      "The reminder is still in your calendar: it could not be taken out from here. Delete the series in Outlook.",
    kept: "Your reminder stays in your calendar. Delete the series in Outlook when you want.",
  },
  tasksEnds: {
    removed: "What you put in To Do is out of it.",
    failed:
      "Some of what you put in To Do is still there: it could not be taken out from here. Delete it in To Do.",
  },
  close: "Close",
  /** Said at the next opening of one that was cut off. */
  unfinished:
    "You began to erase everything, and it is not finished: some of what you wrote is still in SharePoint. Nothing more of it is shown to anybody. If no other window of yours is still at it, go on.",
  goOn: "Go on erasing…",
  keepRest: "Keep what is left",
  kept: "What is left is kept for you alone. Turn “Take part” on under Me when you want to show something again.",
  notKept: "That could not be saved. Try again when you are back online.",
};
