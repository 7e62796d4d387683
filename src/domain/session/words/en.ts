import type { SessionWords } from "./SessionWords.ts";

export const en: SessionWords = {
  onScreen: {
    frame:
      "Your goals are your own. You choose what is shown and to whom, and nothing here changes your target.",
    celebrate:
      "Look at what you reached, and enjoy it. What is left you may keep, change, swap or let go, without a reason.",
    picture:
      "Write down up to five things you would love your work to make possible, large or small. Nobody sees this list.",
    choose: "Take one of them. Give it a name, a date, a reason and a picture.",
    values: "Sort the cards, then choose between pairs, until two or three are left.",
    sum: "What does it cost, what is there already, and by when? The amounts stay on your own screen, and you may skip all of it.",
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
