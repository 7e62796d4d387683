import type { SessionWords } from "./SessionWords.ts";

export const en: SessionWords = {
  heading: "Half an hour for our own goals",
  agenda: (minutes, what) => `${minutes} minutes: ${what}`,
  inInvite: {
    frame: "what this is. Your goals are your own, you choose who sees what, and no target changes",
    celebrate: "what was reached, and what may be kept, changed or let go",
    picture: "up to five things you would love your work to make possible",
    choose: "one of them, with a date and a picture",
    values: "the two or three things that matter most to you",
    sum: "what it takes, on your own screen alone. Skip it if you like",
    obstacle: "what could get in the way, a first step, and one thing to ask for",
    round: "whoever likes tells the others of one goal, the host first",
    nextTalk: "when we talk about it next",
  },
  invitation: "There is nothing to prepare. Everybody writes on their own screen:",
  link: "Open the session",
  onScreen: {
    frame:
      "Your goals are your own. You choose what is shown and to whom, and nothing here changes your target.",
    celebrate:
      "Look at what you reached, and enjoy it. What is left you may keep, change, swap or let go, without a reason.",
    picture:
      "Write down up to five things you would love your work to make possible, large or small. Nobody sees this list.",
    choose: "Take one, two or three of them. Give each a name, a date, a reason and a picture.",
    values: "Sort the cards, then choose between pairs, until two or three are left.",
    sum: "What does it cost, what is there already, and by when? This stays on your own screen, and you may skip it.",
    obstacle:
      "What could get in the way, and what will you do if it does? Write a first step, and one thing to ask for.",
    round: "Tell the others of one goal if you like. Listening is enough.",
    nextTalk: "Settle the day on which the two of you talk about it next.",
  },
  ask: {
    frame: "How would you like to use this half hour?",
    celebrate: "What are you glad to have reached since we last did this?",
    picture: "What would you love your work to make possible, now or later?",
    choose: "Which of these would you most like to have come closer to by this time next year?",
    values: "Which of these words would your friends know you by?",
    obstacle: "What could get in the way, and what could I take out of it?",
    round: "Who would like to tell us of a goal?",
    nextTalk: "When would you like us to talk about this next?",
  },
  stance: "What could you take out of their way?",
};
