/** The words of a meeting in Teams: its tab, its side panel, and the page that puts the tab there. */
export const meetingWords = {
  looking: "Looking for this meeting…",
  who: "Who is this 1-1 with?",
  whoBody:
    "Let your calendar tell, or choose once. It is remembered for this meeting, on this device.",
  likely: "You meet now, as your calendar has it.",
  inCalendar: "Look in my calendar",
  inCalendarNote: "It tells who is invited. Nothing of what your meetings are about is read.",
  reading: "Reading your calendar…",
  notThere: "Your calendar does not say which meeting this is.",
  several: "More than two people are invited",
  severalBody: "Others may look on, so nothing of anybody is shown here by itself.",
  chooseWithWhom: "Choose who it is with",
  noRelation: "You two have no talk page yet",
  noRelationWith: (name: string) => `You and ${name} have no talk page yet`,
  noRelationBody:
    "Whoever set Beyond Target up names the people who hold 1-1s. Until then nothing either of you keeps is shown here.",
  nobody: "Nobody is named for you to hold 1-1s with yet.",
  toTalks: "To my talks",
  notWith: (name: string) => `This is not with ${name}`,
  chosenAgain: "Choose who it is with.",
  hide: "Hide names and goals",
  show: "Show names and goals",
  hiddenTitle: "This 1-1",
  hidden: "Names and goals are hidden while you share your screen.",
  settings: {
    heading: "Your talk page in this meeting",
    body: "In a 1-1 each of you sees what the other shows, what you both promised, and what to talk about. Nobody else who joins sees any of it.",
    save: "Choose Save to add it.",
    cannot: "This window cannot add it. Add it from the meeting’s own + button.",
    tabName: "Our talk",
  },
  problem: {
    signedOut: "You did not allow it, so nothing was read. Choosing works without.",
    forbidden:
      "Your organisation does not allow reading the calendar here. Whoever set Beyond Target up can change that. Choosing works without.",
    notFound: "No calendar was found for you in Outlook. Choosing works without.",
    offline: "There is no connection, so the calendar was not read.",
    timedOut: "The calendar did not answer in time.",
    throttled: "Microsoft 365 is busy, so the calendar was not read.",
    unexpected: "The calendar could not be read just now.",
  },
};
