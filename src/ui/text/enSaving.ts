import type { ProblemKind } from "#app/records/Problem.ts";

/** The words about a change on its way to SharePoint. */
export const savingWords = {
  saving: "Saving…",
  saved: "Saved",
  unsaved: "Not saved yet. What you typed is still here.",
  onDevice: (because: ProblemKind) =>
    `Saved on this device. ${goesOut[because] ?? "It goes to SharePoint by itself in a while."}`,
  lastKnown: "You see this as this device last knew it.",
  restLastKnown: "The rest is as this device last knew it.",
  trying: "Trying…",
  stuckUnshown:
    "A change needs a decision of yours, and what shows it could not be fetched. Open the app again when you are online.",
};

const goesOut: Partial<Record<ProblemKind, string>> = {
  offline: "It goes to SharePoint when you are back online.",
  signedOut: "It goes to SharePoint once you sign in.",
  throttled: "Microsoft 365 is busy, so it goes to SharePoint by itself in a while.",
  timedOut: "Microsoft 365 did not answer in time, so it goes to SharePoint by itself in a while.",
};
