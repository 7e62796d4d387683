const inWords = " one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The words of a pair's talk page. */
export const talkWords = {
  unknown:
    "This is the talk page of two people, and you are not one of them, or it is from long ago.",
  ended: (name: string, day: string) => `Your 1-1s with ${name} ended on ${day}.`,
  endedNext: "Your goals are where they were, and who sees them next is up to you.",
  begins: (name: string, day: string) => `Your 1-1s with ${name} begin on ${day}.`,
  beginsNext: "The talk page opens on that day.",
  heading: (name: string) => `Our talk page, ${name} and me`,
  questionsHeading: "Questions",
  mine: "I want to talk about",
  mineEmpty: "Nothing yet. A word is enough.",
  mineFailed: (name: string) => `What you noted for ${name} cannot be read just now.`,
  theirs: (name: string) => `${name} wants to talk about`,
  addPoint: "Add a point",
  pointLabel: (name: string) => `A point for ${name}`,
  pointHint: (name: string) => `${name} sees it at once.`,
  pointTooLong: (length: number, most: number) => `That is ${length} characters; ${most} fit.`,
  pointEmpty: "Write the point first.",
  editPoint: (text: string) => `Edit “${text}”`,
  editLabel: "The point",
  removePoint: (text: string) => `Remove “${text}”`,
  removedPoint: "The point is removed.",
  mayComeUp: "May come up",
  mayComeUpEmpty: (name: string) => `You show ${name} no goals. That is fine.`,
  notThisTime: "Not this time",
  notThisTimeOf: (title: string) => `Not this time: ${title}`,
  held: (day: string) => `Left out until ${day}.`,
  heldTold: (name: string) => `${name} is not told.`,
  bringBack: "Bring it back",
  bringBackOf: (title: string) => `Bring it back: ${title}`,
  questions: (day: string) => `Questions for ${day}`,
  noQuestions: "No questions chosen yet. They are chosen in the invite, in Outlook.",
  lastTime: (day: string) => `Last time, ${day}`,
  theirGoals: (name: string) => `What ${name} is working for`,
  theirValues: (name: string) => `What matters to ${name}`,
  toBegin: "To begin with",
  theirNothing: "There is nothing to ask about by name. Here are three good ways to begin.",
  begin: [
    "What would you most like to use this time for?",
    "What is in your way that I could move?",
    "What are you looking forward to in the next few weeks?",
  ],
  theirOpening: (name: string) => `What ${name} shows you is on its way…`,
  theirFailed: (name: string) => `What ${name} shows you cannot be read just now.`,
  lastUpdate: (day: string) => `Written ${day}`,
  sooner: (deals: number, month: string) =>
    deals === 1
      ? `About one more deal brings this to ${month}.`
      : `About ${inWords[deals] ?? deals} more deals bring this to ${month}.`,
};
