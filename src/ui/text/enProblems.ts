import type { ProblemKind } from "#app/records/Problem.ts";

/** What went wrong, the likely cause and the cure; fetched with the first thing that goes wrong. */
export const problemWords = {
  heading: "This page cannot open just now",
  noListHeading: "The list for your goals is not there yet",
  signIn: "Sign in",
  signInHeading: "Sign in to open this page",
  signInFailed: {
    interactionNeeded: "The sign-in did not finish. Try once more.",
    cancelled: "The sign-in window was closed before it finished. Try once more.",
    refused: "Your organisation did not allow this. Ask whoever set Beyond Target up for you.",
    blocked:
      "Your browser did not open the sign-in window. Allow pop-ups for this page and try again.",
    offline: "There is no connection. Try again when you are back online.",
    timedOut: "The sign-in took too long. Try once more.",
    unexpected: "The sign-in did not work. Try once more in a moment.",
  },
  reason: {
    signedOut: "Sign in with your work account. Everything is where you left it.",
    forbidden:
      "SharePoint refused this. Either it is not yours to see, or your permissions have changed. Ask whoever set Beyond Target up for you.",
    notFound:
      "A list is missing. It may have been renamed or deleted. Ask whoever set Beyond Target up for you.",
    notProvisioned:
      "Beyond Target is not set up for you yet, or no longer. Ask whoever set it up; it takes them a minute.",
    conflict:
      "This was changed on another of your devices since you opened it. Try again to keep what is here, or use the other version.",
    columnChanged:
      "A list no longer has the columns it should have. Ask your administrator to run the set-up check.",
    invalid: "SharePoint would not take this as it is. Shorten it or change it, and save again.",
    throttled: "Microsoft 365 is busy. Wait a moment, then try again.",
    offline: "There is no connection. Try again when you are back online.",
    timedOut: "Microsoft 365 did not answer in time. Try again.",
    unexpected: "Something went wrong that we did not foresee. Try again in a moment.",
  } satisfies Record<ProblemKind, string>,
  forAdministrators: "For your administrator",
  contact: (who: string) => `Help is at ${who}.`,
  request: (id: string) => `If you ask for help, quote ${id}.`,
};
