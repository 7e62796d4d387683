/** The words of a person's board. */
export const boardWords = {
  firstHeading: "What are you working for?",
  firstBody: "A thing, a place, a person, a quiet Thursday. All count.",
  firstPrivacy: "Only you can see this. You choose if that ever changes.",
  add: "Add a goal",
  update: "Update",
  open: (title: string) => `Open ${title}`,
  updateOf: (title: string) => `Update ${title}`,
  restingHeading: "Resting",
  reachedHeading: "Reached",
  letGoHeading: "Let go",
  next: (step: string) => `Next: ${step}`,
  valuesHeading: "What matters to me",
  valuesEmpty: "Two or three words for what matters to you at work.",
  valuesAdd: "Write them down",
  valuesEdit: "Edit what matters to me",
  seen: {
    close: "Kept close",
    nobody: "Only me",
    people: (names: string) => `${names} can see`,
    wall: "On the wall",
  },
};
