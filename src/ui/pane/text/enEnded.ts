/** Words beside a meeting that is over or was called off. */
export const enEnded = {
  over: "This meeting is over.",
  overInvite: "Its invite can stay as it is: sending it again would mail an update about the past.",
  overKeeps: "Your talk page still takes what you note here.",
  calledOff: "It looks as if this meeting was called off.",
  calledOffKeeps: "Points and promises wait on your talk page for the next one.",
};
