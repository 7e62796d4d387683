import type { RelationKind } from "#domain/person/relation.ts";

/** The words about who sees what. */
export const sharingWords = {
  heading: "Who sees this",
  onlyMe: "Only you can see this. You choose if that ever changes.",
  keptClose: "Kept close: nobody is shown this goal, whatever is chosen below.",
  showOnceActive: (name: string) => `${name} can see, once you take it up again`,
  wallOnceActive: (team: string) => `On the wall of ${team}, once you take it up again`,
  notActive: {
    draft: "It is a draft, so nobody but you sees it yet.",
    resting: "It is resting, so nobody but you sees it.",
    letGo: "It is let go, so nobody but you sees it.",
  },
  onceActive: "What is on below holds from when you take it up again.",
  notTaking: "You are not taking part, so nobody but you sees it.",
  show: (name: string) => `${name} can see`,
  showHint: (name: string) =>
    `${name} will see the title, the picture, the why, the date, the steps and your updates. Never an amount.`,
  since: (day: string) => `since ${day}`,
  inInvites: "May be named in our invites",
  inInvitesHint: (name: string) =>
    `An invite can be forwarded, by ${name} too. Whoever reads it reads the goal's name.`,
  wall: (team: string) => `On the wall of ${team}`,
  wallHint: "Everyone in the team sees the title, the picture and the why. No date, no progress.",
  held: (day: string) => `Left out until ${day}. Nobody is told.`,
  preview: (name: string) => `See it as ${name} sees it`,
  previewHeading: (name: string) => `What ${name} sees`,
  previewNothing: (name: string) =>
    `${name} sees nothing of this goal, and no sign that it is there.`,
  relation: {
    manager: "your manager",
    report: "reports to you",
    mentor: "your mentor",
    mentee: "you mentor them",
    skipManager: "your manager's manager",
    skipReport: "reports to your report",
    peer: "a peer",
  } satisfies Record<RelationKind, string>,
};
