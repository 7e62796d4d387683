import { several } from "./several.ts";

const counted = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

function ofThose(near: number, all: number): string {
  return near === all ? "all of them" : near === 0 ? "none of them" : `${near} of them`;
}

/** The words of what a person's goals take, for that person's own eyes. */
export const takesWords = {
  heading: "What it takes",
  privacy: "Only you can see this page. Everything on it is an estimate, from what you typed.",
  goals: {
    heading: "My goals, paid for",
    none: "None of your goals under way costs anything. That is fine too.",
    noGoals: "First a goal. What it takes comes after.",
    addGoal: "Add a goal",
    others: "Does one of these cost something?",
    sayCost: (title: string) => `Say what “${title}” costs`,
    change: "Change",
    changeOf: (title: string) => `Change the sums of “${title}”`,
    cost: "Costs",
    saved: "Have",
    by: "By when",
    currency: "Currency",
    sums: (cost: string, saved: string) => `Costs ${cost}. You have ${saved}.`,
    sumsWithout: (cost: string) => `Costs ${cost}. Nothing put aside yet.`,
    funded: "All of it is there.",
    toGo: (amount: string) => `${amount} to go.`,
    until: (day: string) => `By ${day}.`,
    noDate: "No date yet.",
  },
  monthly: {
    label: "I keep about",
    aMonth: "a month",
    hint: "What you can put aside for your goals in an ordinary month.",
    notAnAmount: "Write an amount in figures, such as 300.",
    paidBy: (month: string) => `At that, it is paid for in ${month}.`,
    late: (month: string) => `At that, it is paid for in ${month}, after its date.`,
    tooFar: "At that, it would take longer than a lifetime.",
    ask: "Say what you keep a month, and this has a date.",
    needed: (amount: string) => `In time takes ${amount} a month.`,
    past: "Its date is less than a month away, or past.",
    all: (amount: string) => `All of them in time: about ${amount} a month to begin with.`,
    otherCurrency: (currency: string) =>
      `It is in ${currency}, so what you keep is not counted towards it.`,
  },
  withPlan: {
    paidBy: (month: string) => `At your pace, it is paid for in ${month}.`,
    inTime: (month: string) => `At your pace, it is paid for in ${month}, in time.`,
    late: (month: string) => `At your pace, it is paid for in ${month}, after its date.`,
    never: "At your pace, nothing is left for it in the next few years.",
    atTarget: (period: string) =>
      `No finished ${period} of yours has a result yet, so your pace is taken to be your target.`,
    earlierPace: (period: string) =>
      `No finished ${period} of this sales year has a result yet, so your pace is that of an earlier year.`,
    /** What is needed, where the pace alone does not do it; `count` is "3 more deals" or "£9,000 more in sales". */
    takes: (count: string, period: string) =>
      `In time takes ${count} this ${period}, and that each ${period} after it pays as much, until then.`,
    takesOnce: (count: string, period: string) => `In time takes ${count} this ${period}.`,
    /** The same of a goal that the pace pays for in time: it may be less. */
    enough: (count: string, period: string) =>
      `For its date alone, ${count} this ${period} would be enough, if each ${period} after it pays as much.`,
    enoughOnce: (count: string, period: string) =>
      `For its date alone, ${count} this ${period} would be enough.`,
    dealCount: (count: number) => several(count, "deal", "deals"),
    covered: "What you have earned already, and is still to be paid, is enough for it.",
    moreSales: (amount: string) => `${amount} more in sales`,
    morePieces: (pieces: string) => `${pieces} more`,
    already: (period: string) => `What is sold this ${period} already does its part.`,
    most: (amount: string, period: string) =>
      `No ${period} can pay that much: the most your plan pays is ${amount}.`,
    mostOf: (count: string) => `That takes ${count}.`,
    over: (amount: string) => `The plan jumps there: it then pays ${amount}, more than you need.`,
    falls: (from: string, until: string) =>
      `Careful: from ${from} on the plan pays less, until ${until}.`,
    withBonus: (bonuses: string) => `That is with ${bonuses}.`,
    needsDeal: "Your plan pays deal by deal. Say what a deal usually comes to.",
    keepsNothing: "With nothing left of your pay, no sales reach it. Change what you keep.",
    noPayday: "No payday is left before its date.",
    sooner: (deals: string, title: string, month: string) => `${deals} “${title}” to ${month}.`,
    soonerDeals: (count: number) =>
      `On top of your pace, ${counted[count] ?? count} more ${count === 1 ? "deal brings" : "deals bring"}`,
    show: (name: string) => `Show ${name} this line`,
    wouldRead: (name: string, line: string) => `${name} will read: “${line}”`,
    showTerms: (name: string) =>
      `Deals and a month, never money. Only ${name} sees it, with the goal, beside your meetings in Outlook and never in an invite. It keeps up with this page, and goes when the line here does.`,
    showIt: "Show it",
    notNow: "Not now",
    reads: (name: string, line: string) => `${name} reads: “${line}”`,
    shownTo: (name: string) => `${name} sees this line.`,
    takeBack: "Take it back",
    takeBackFrom: (name: string) => `Take this line back from ${name}`,
    moreDeals: (count: number) => several(count, "more deal", "more deals"),
    otherCurrency: (currency: string, pay: string) =>
      `It is in ${currency} and your pay in ${pay}, so it is not counted here.`,
  },
  settings: {
    heading: "How this is worked out",
    share: "I keep about, % of my commission",
    shareHint: "After tax and what else is taken off: your own guess. Empty means all of it.",
    committed: "Already spoken for",
    commits: {
      nothing: "Nothing of my commission",
      amount: "So much of each payday",
      onTarget: "All that my target pays",
    },
    onTargetHint: "Your goals are then paid for by what you earn past your target.",
    amount: "So much of each payday",
    usualDeal: "A deal usually comes to",
    usualDealHint: "Then this page counts in deals.",
    notAnAmount: "Write an amount in figures, such as 7,000.",
    notAShare: "Write a percentage from 0 to 100.",
    plan: "How I’m paid",
    planNow: (name: string) => `Worked out from ${name}.`,
    unnamed: "your plan",
    addPlan: "Say how you’re paid",
    addPlanBody:
      "With your commission plan this page says how many deals a goal takes, and what a few more of them do for your dates.",
    problems: "Your plan does not add up, so nothing is worked out from it.",
    noneNow: "No plan is in force today, so nothing is worked out from one.",
  },
  whatIf: {
    heading: "What if",
    intro: "Move it, and see what it does for your dates.",
    pace: "How I sell",
    paceIs: (percent: string) => `${percent} of target`,
    paceToday: (percent: string) => `Today’s pace is ${percent} of target.`,
    deal: "If a deal came to",
    dealHint: "For this picture alone, until you say otherwise.",
    notADeal: "Write an amount in figures, such as 7,000.",
    keepDeal: "Take it as what a deal usually comes to",
    dealKept: "A deal usually comes to that now.",
    table: "When each goal is paid for",
    at: (percent: string) => `At ${percent}`,
    yours: (percent: string) => `Your choice, ${percent}`,
    never: "No date yet",
    curveCaption: (period: string, over: "period" | "quarter" | "year") =>
      over === "period"
        ? `What a ${period} pays, by how much of the target is sold`
        : `What a ${period} pays on the average of a ${over}, by how much of its target is sold in each ${period}`,
    curveTable: "The same as a table",
    sold: "Sold, of target",
    pays: "Pays",
    goalsThere: "Pays for in time",
    mark: (title: string, percent: string) => `${title}: paid for in time from ${percent}`,
    noMark: (title: string) => `${title}: not in time, even at half as much again as the target`,
    noQuota: "Your plan has no target, so there is no pace to move.",
    estimate: "An estimate, for your eyes only.",
    target: (amount: string) => `100% is the ${amount} your company expects.`,
  },
  statement: {
    heading: "Line by line",
    intro: "Check it against your own statement.",
    period: "Period",
    payday: (day: string) => `Paid on ${day}.`,
    noPayday: "No plan was in force.",
    caption: (period: string) => `What ${period} pays`,
    thisFar: "So far.",
  },
  past: {
    heading: "Past target",
    intro: "Worked out when you open this page, kept nowhere, seen by nobody else.",
    stops: (near: number, reached: number) =>
      `You reached your target ${several(reached, "time", "times")}, and ${ofThose(near, reached)} ended within 5% of it.`,
    date: (title: string, is: string, was: string) =>
      `As you usually sell, “${title}” is paid for in ${is}. Kept up as before the target was reached, it would be ${was}.`,
    goesPast: (reached: number) =>
      `You go past your target as a rule: you reached it ${several(reached, "time", "times")}. Your dates are the nearer for it.`,
    mixed: (near: number, reached: number, periods: number) =>
      `You reached your target ${reached} of ${periods} times, and ${ofThose(near, reached)} ended within 5% of it.`,
    because: {
      nothingExtra:
        "Your plan pays nothing more past target. What you do there says nothing about you.",
      capClose:
        "Your plan has a cap a little past target. What you do there says nothing about you.",
      quotaRaised:
        "Your target went up after you beat it. What you do past it says nothing about you.",
    },
  },
};

export type TakesText = typeof takesWords;
