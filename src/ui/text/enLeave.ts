/** What is said while leave is asked for in a window of Microsoft 365's own. */
export const leaveWords = {
  waiting:
    "Microsoft 365 asks you in a window of its own. Nobody tells this page when you close it.",
  stop: "Stop waiting",
};
