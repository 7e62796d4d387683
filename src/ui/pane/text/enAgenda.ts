/** Words about questions in the invite's own text, which come with their part of the pane. */
export const enAgenda = {
  title: "Another way to ask",
  inInvite: "In your invite:",
  take: "Use this instead",
  takeFor: (question: string) => `Use this instead of “${question}”`,
  leave: "Leave it",
  leaveFor: (question: string) => `Leave it: “${question}”`,
  note: "Your text is looked at on this device and goes nowhere.",
};
