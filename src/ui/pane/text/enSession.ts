/** Words about the half hour of goal setting, which come with their part of the pane. */
export const enSession = {
  title: "The thirty minutes",
  offer: "Make this the thirty minutes",
  about:
    "Half an hour in which everybody writes down a goal of their own. The invite gets the agenda and a link; it names nobody and no goal.",
  team: "For",
  turn: "What kind",
  turns: { first: "The first time", quarterly: "A quarter later" },
  readers: "Who will read it",
  preview: "What the invite will say",
  put: "Put the agenda in the invite",
  cancel: "Not now",
  there:
    "This meeting is the thirty minutes. The agenda and the link to its page are in the invite.",
  sends: "Nothing is sent or saved until you do so in Outlook.",
};
