import type { VersionRow } from "#app/commission/CommissionModel.ts";

/** The words of how a person is paid. */
export const payWords = {
  heading: "How I’m paid",
  privacy: "What you type here only you can see. What your manager entered you both see.",
  now: "Your plan",
  none: "No plan is entered yet. Take yours from your contract or the letter that came with it.",
  add: "Add my plan",
  addVersion: "Add a change of plan",
  correct: "Put it right",
  remove: "Take it away",
  removed: "The plan is taken away.",
  kept: "Your plan is kept.",
  corrected: "The plan is put right.",
  enteredByMe: (day: string) => `You entered it on ${day}.`,
  enteredByManager: (day: string) =>
    `Your manager entered it on ${day}. If something is not right, ask them to put it right.`,
  from: (day: string) => `In force from ${day}.`,
  fromUntil: (from: string, until: string) => `In force from ${from} to ${until}.`,
  unnamed: "Commission plan",
  formHeading: { add: "My plan", change: "A change of plan", correct: "Put the plan right" },
  changeHint: "Days before it starts stay as they were paid.",
  because: "What was wrong, if you like",
  tooRare: "This plan has terms that the form here does not know, so it can only be read.",
  unread: "What your manager keeps of your pay is being read…",
  failed: "What your manager keeps of your pay could not be read just now.",
  problemsHeading: "The plan does not add up",
  problems:
    "Nothing is worked out from it until it does. Put your own part right, or ask your manager.",
  unreadable: (count: number) =>
    count === 1
      ? "One entry about your pay cannot be read by this version of Beyond Target. Reload the page."
      : `${count} entries about your pay cannot be read by this version of Beyond Target. Reload the page.`,
  results: {
    heading: "Targets and results",
    intro: "What was expected, and what came of it. Type what you know; leave the rest empty.",
    period: "Period",
    quota: "Target",
    result: "Result",
    quotaOf: (period: string) => `Target of ${period}`,
    resultOf: (period: string) => `Result of ${period}`,
    byManager: "from your manager",
    notAnAmount: "Write an amount in figures.",
    earlier: "Show earlier ones",
    saved: "Kept.",
  },
  history: {
    heading: "Earlier and later versions",
    standing: {
      now: "in force now",
      later: "to come",
      past: "over",
      corrected: "put right since",
      managersInstead: "your manager’s plan goes before it",
    } satisfies Record<VersionRow["standing"], string>,
    byMe: "entered by you",
    byManager: "entered by your manager",
    why: (because: string) => `Put right because: ${because}`,
  },
  plan: {
    quota: (amount: string, period: string) => `The target is ${amount} a ${period}.`,
    noQuota: "There is no target.",
    flat: (rate: string) => `${rate} on everything.`,
    tier: (rate: string, from: string) => `${rate} from ${from} on.`,
    firstTier: (rate: string) => `${rate} to begin with.`,
    times: (times: string) => `${times} times the rate`,
    pointsOver: (points: string) => `the rate and ${points} points`,
    whole: "A rate that is reached counts for everything, from the first sale.",
    above: "Each rate counts for what is above its start alone.",
    onTarget: (amount: string) => `Exactly the target pays ${amount}.`,
    curve: "Pay follows a curve that was agreed.",
    interpolated: "Between its steps the plan goes by shares.",
    threshold: (from: string) => `Nothing below ${from}.`,
    capPay: (amount: string, per: string) => `At most ${amount} for a ${per}.`,
    capCredit: (amount: string) => `Sales count up to ${amount}.`,
    kicker: (name: string, pays: string) => `${name}: ${pays} on top.`,
    kickerFrom: (name: string, pays: string, from: string) =>
      `${name}: ${pays} on top for deals of at least ${from}.`,
    bonus: (name: string, amount: string, per: string, at: string) =>
      `${name}: ${amount} for a ${per} that reaches ${at} of its target.`,
    plainBonus: (name: string, amount: string, per: string) => `${name}: ${amount} for a ${per}.`,
    spiff: (name: string, from: string, to: string) => `${name}: a campaign from ${from} to ${to}.`,
    draw: (amount: string) => `At least ${amount} is paid.`,
    payday: (days: number, period: string) =>
      days === 0
        ? `It is paid right after the ${period}.`
        : `It is paid ${days} days after the ${period} ends.`,
    toDate: { quarter: "Counted over the quarter so far.", year: "Counted over the year so far." },
    perDeal: "Each deal is counted alone.",
    ofTarget: (share: string) => `${share} of the target`,
    deal: "deal",
    quarter: "quarter",
    year: "year",
  },
};

export type PayText = typeof payWords;
