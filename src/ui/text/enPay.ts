import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import type { Gate } from "#domain/commission/extras.ts";
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
  changeHint:
    "Days before it starts stay as they were paid. What is sold and asked of its quarter and year goes on counting, and so do caps.",
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
    intro:
      "What was expected, and what came of it. Type what you know; a target left empty is the plan’s own.",
    period: "Period",
    quota: "Target",
    result: "Result",
    quotaOf: (period: string) => `Target of ${period}`,
    resultOf: (period: string) => `Result of ${period}`,
    byManager: "from your manager",
    /** What a column of targets or results counts: pieces, or a currency by its code. */
    unit: (unit: CreditUnit) => (unit === "pieces" ? "pieces" : unit),
    notAnAmount: "Write an amount in figures, below zero with a minus.",
    noQuota: "A target is more than nothing. Leave the box empty for none.",
    underDeals: (amount: string) => `The deals alone come to ${amount}.`,
    earlier: "Show earlier ones",
    kept: (box: string) => `${box}: kept.`,
    emptied: (box: string) => `${box}: emptied.`,
  },
  /** What counts for nothing, with the reason and the way to mend it; each names its periods. */
  leftOut: {
    otherCurrency: (periods: string, found: string, plan: string) =>
      `What is kept of ${periods} is in ${found}, and the plan pays in ${plan}, so it counts for nothing. Enter it in ${plan}.`,
    noSuchPeriod: (days: string) =>
      `Figures are kept that begin on ${days}, and no period of the plan begins there, so they count for nothing. Enter them by the periods below.`,
    dealOutsidePeriod: (period: string, deal: string) =>
      `Nothing of ${period} counts: the deal ${deal} is kept there and its day is outside. Bring the deals of that period in again.`,
    dealInDoubt: (period: string, deal: string) =>
      `Nothing of ${period} counts: the deal ${deal} does not add up. Bring the deals of that period in again.`,
    planChanges: (periods: string) =>
      `The plan changes in the middle of ${periods}, and the result is one sum: nobody can say how much of it falls under which. It counts for nothing until its deals are brought in with their days.`,
    noPlanAtEnd: (periods: string) =>
      `The plan ends before ${periods} does, and the result is one sum: nobody can say how much of it falls under the plan. It counts for nothing until its deals are brought in with their days.`,
    dealByDeal:
      "The plan pays each deal by itself. Results that are one sum count towards the target, and what they pay is not known: that takes the deals, which come in by a file.",
    extrasByDeal: (names: string) =>
      `Results that are one sum say nothing of single deals, so this is not in what is worked out: ${names}. That takes the deals, which come in by a file.`,
    statementSum: (amount: string) =>
      `${amount} of this is known as one sum. What is paid deal by deal is not in it.`,
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
    listedQuota: "The target is given period by period.",
    inPieces: "What is sold is counted in pieces.",
    ramp: (shares: string) => `The first targets are smaller: ${shares}, one after the other.`,
    gated: (gates: string) => `That holds once ${gates}.`,
    otherwise: (sentence: string) => `Until then: ${sentence}`,
    /** What has to be reached; `share` is "100%" or "more than 100%". */
    gate: {
      period: (period: string, share: string) => `the ${period} reaches ${share} of its target`,
      quarter: (_: string, share: string) => `the quarter so far reaches ${share} of its target`,
      year: (_: string, share: string) => `the year so far reaches ${share} of its target`,
      everyPeriodOfQuarter: (period: string, share: string) =>
        `every ${period} of the quarter so far reached ${share} of its target`,
      everyPeriodOfYear: (period: string, share: string) =>
        `every ${period} of the year so far reached ${share} of its target`,
    } satisfies Readonly<Record<Gate["of"], (period: string, share: string) => string>>,
    more: (share: string) => `more than ${share}`,
    forEach: (amount: string) => `${amount} for each`,
    stepPays: (amount: string, from: string) => `${amount} for the step that begins at ${from}.`,
    curvePoint: (at: string, pays: string) =>
      `At ${at} of the target it pays ${pays} of what the target pays.`,
    excess: (from: string) => `Only what is above ${from} counts.`,
    beyondCredit: (share: string) => `What is above that counts at ${share}.`,
    beyondPay: (share: string) => `Of what is above that, ${share} is paid.`,
    carriedPay: "What is above that is paid later.",
    since: (from: string) => `from ${from} on`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    paidBackLater: "What that is more than was earned is paid back out of later pay.",
    clawbackWhole: (days: number) =>
      `A deal that is undone within ${days} days is taken back whole.`,
    clawbackShare: (days: number) =>
      `A deal that is undone is taken back for what is left of its ${days} days.`,
    negative: {
      forgotten: (period: string) => `A ${period} that comes to less than nothing is forgotten.`,
      paidBack: (period: string) => `A ${period} that comes to less than nothing is paid back.`,
    },
    over: (amount: string) => `over ${amount}`,
    atLeast: (amount: string) => `at least ${amount}`,
    measured: (count: string, measure: string) => `${count} ${measure}`,
    spiffShare: (share: string) => `It pays ${share} of each sale.`,
    spiffDeal: (amount: string) => `It pays ${amount} for each deal.`,
    spiffPiece: (amount: string) => `It pays ${amount} for each piece.`,
    spiffMeasure: (amount: string, measure: string) =>
      `It pays ${amount} for each, counted in ${measure}.`,
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
      `${name}: ${pays} on top for deals of ${from}.`,
    bonus: (name: string, amount: string, per: string, gates: string) =>
      `${name}: ${amount} for a ${per}, if ${gates}.`,
    plainBonus: (name: string, amount: string, per: string) => `${name}: ${amount} for a ${per}.`,
    spiff: (name: string, from: string, to: string) => `${name}: a campaign from ${from} to ${to}.`,
    draw: (amount: string, when: string) => `At least ${amount} is paid, ${when}.`,
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
