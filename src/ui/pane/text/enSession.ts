/** Words about the half hour of goal setting, which come with their part of the pane. */
export const enSession = {
  title: "The thirty minutes",
  offer: "Make this the thirty minutes",
  about:
    "Half an hour in which everybody writes down a goal of their own. The invite gets the agenda and a link; it names nobody and no goal.",
  team: "For",
  reading: "Looking at what its page says…",
  unread: "What its page runs could not be read, so the agenda is not put in yet.",
  again: "Try again",
  kinds: {
    first: "The first time, as its page says. The kind is chosen there.",
    quarterly: "A quarter later, as its page says. The kind is chosen there.",
  },
  readers: "Who will read it",
  preview: "What the invite will say",
  put: "Put the agenda in the invite",
  cancel: "Not now",
  there:
    "This meeting is the thirty minutes. The agenda and the link to its page are in the invite.",
  sends: "Nothing is sent or saved until you do so in Outlook.",
};
