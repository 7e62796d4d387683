import type { SessionInviteWords } from "./SessionInviteWords.ts";

export const enInvite: SessionInviteWords = {
  heading: "Half an hour for our own goals",
  agenda: (minutes, what) => `${minutes} minutes: ${what}`,
  steps: {
    frame: "what this is. Your goals are your own, you choose who sees what, and no target changes",
    celebrate: "what was reached, and what may be kept, changed or let go",
    picture: "up to five things you would love your work to make possible",
    choose: "one of them, with a date and a picture",
    values: "the two or three things that matter most to you",
    sum: "what it takes, and by when. The amounts stay on your own screen, and you may skip all of it",
    obstacle: "what could get in the way, a first step, and one thing to ask for",
    round: "whoever likes tells the others of one goal, the host first",
    nextTalk: "when we talk about it next",
  },
  invitation: "There is nothing to prepare. Everybody writes on their own screen:",
  link: "Open the session",
};
