import { several } from "./several.ts";

/** The words for keeping the plans, targets and results of the people one leads. */
export const teamPayWords = {
  heading: "Plans of my team",
  intro:
    "What each person is paid for. They read their own in “What it takes”, and nobody else on the team sees it.",
  back: "What it takes",
  link: "What the people you lead are paid for: their plans, targets and results.",
  notYours: "This is nobody whose plan you keep.",
  nobody: "Nobody reports to you here, so there is no plan to keep.",
  makePlan: "Make a plan",
  bringIn: "Bring in a file",
  people: "People",
  noPlan: "No plan yet",
  keptByOther: "Somebody else keeps this plan.",
  unread: "Not read yet.",
  failed: "This could not be read just now.",
  problems: "The plan does not go together. Open it to put it right.",
  unnamed: "Plan",
  since: (name: string, day: string) => `${name}, since ${day}`,
  from: (name: string, day: string) => `${name}, from ${day}`,
  templates: {
    heading: "Templates of your team",
    none: "None yet. Keep a plan as a template while you make it, and others who lead the team can begin from it too.",
    remove: "Take away",
    removeOf: (name: string) => `Take away ${name}`,
    removed: (name: string) => `${name} is no longer a template.`,
    kept: (name: string) => `${name} is a template of the team now.`,
    unreadable: (count: number) =>
      count === 1
        ? "1 template was written by a newer version of this app and is not shown."
        : `${count} templates were written by a newer version of this app and are not shown.`,
  },
  person: {
    plan: "Plan",
    none: (name: string) => `${name} has no plan yet. Make one, or bring one in from a file.`,
    now: (day: string) => `Since ${day}. Paid under this now.`,
    later: (day: string) => `Begins on ${day}.`,
    past: (day: string) => `From ${day}, until another one began.`,
    corrected: (day: string) => `From ${day}. Was put right; it no longer counts.`,
    corrects: "It puts an earlier one right.",
    because: (words: string) => `“${words}”`,
    historyHint:
      "A period is paid under the plan it had; its quarter and year go on counting under the next. What was put right stays here, and the person sees it too.",
    says: "What it says",
    newVersion: "New version",
    correct: "Put right",
    correctOf: (name: string, day: string) => `Put right ${name} of ${day}`,
    remove: "Take away",
    removeOf: (name: string, day: string) => `Take away ${name} of ${day}`,
    removed: "The version is taken away.",
    byFile: "It has terms that the form has no boxes for. Bring in a file to change it.",
    unreadable: (count: number) =>
      count === 1
        ? "1 row cannot be read and is left out."
        : `${count} rows cannot be read and are left out.`,
    mixed: "Nothing is worked out, because the versions do not go together. Put one right.",
  },
  figures: {
    heading: "Targets and results",
    hint: "By hand, period by period. A target left empty is the plan’s own.",
    needsPlan: "A plan comes first: it says which periods there are, and in what currency.",
    quota: "Target",
    result: "Result",
    quotaOf: (period: string) => `Target for ${period}`,
    resultOf: (period: string) => `Result for ${period}`,
    deals: (count: number, amount: string) => `${several(count, "deal", "deals")}, ${amount}`,
    earlier: "Show earlier periods",
    keep: "Keep these figures",
    kept: "The figures are kept.",
    notAnAmount: "Write an amount in figures, such as 50000.",
    noQuota: "A target is more than nothing. Leave the box empty for none.",
    underDeals: (amount: string) => `The deals alone come to ${amount}.`,
    unchanged: "Nothing was changed.",
  },
  builder: {
    heading: "Make a plan",
    newHeading: (name: string) => `New version for ${name}`,
    correctHeading: (name: string) => `Put a plan of ${name} right`,
    people: "For whom",
    peopleHint: "Each of them gets the same plan as their own, and can be changed alone later.",
    choosePerson: "Choose at least one person.",
    start: "Begin from",
    starts: {
      flat: "One rate",
      tiers: "Tiers",
      accelerator: "Faster past target",
      kicker: "Extras for large deals",
      bonus: "A bonus each quarter",
      cap: "With a cap",
      same: "The plan as it is now",
    },
    /** What each does to the dates of people's own goals. */
    startHints: {
      flat: "Every deal brings a goal nearer by the same step. Easy to explain and to check.",
      tiers:
        "The rate rises with what is sold, so each step towards a goal is a little larger than the one before.",
      accelerator:
        "Past the target each deal pays more, so what somebody works for moves nearest there.",
      kicker: "A large deal brings a goal nearer at one stroke. Say beforehand which deals count.",
      bonus: "One sum for a quarter that reached its target: the kind that pays for a trip.",
      cap: "Past the cap another deal brings no goal nearer. A lower rate past a high mark keeps it open.",
      same: "Change what changes. Everything else stays.",
      team: "A template of your team.",
    },
    past: {
      heading: "Going past target",
      goals:
        "People who work for something of their own go on past the target when going on brings it nearer. Tiers and extras do that, open to everybody alike.",
      more: "Pay is half of it. Somebody who has reached their target may rather want to learn: to shadow a colleague, to guide a newer one, to run a meeting. Offer that to all who get there, and ask which of it helps with what they are working for.",
      plan: "If results stop at the target, look at the plan first: a cap, a bonus that is one sum, a target that was raised after a good year.",
    },
    because: "Why it is put right",
    becauseHint: "The person reads it beside the version that was wrong.",
    correctNote:
      "The version that was wrong stays to be seen. Periods since its first day are worked out again.",
    keep: (count: number) => (count > 1 ? `Keep it for ${count} people` : "Keep the plan"),
    keepTemplate: "Keep as a template",
    keepTemplateFor: (team: string) => `Keep as a template of ${team}`,
    nameFirst: "A template needs a name.",
    kept: (names: string) => `The plan is kept for ${names}.`,
    keptMany: (count: number) => `The plan is kept for ${count} people.`,
    corrected: (name: string) => `The plan of ${name} is put right.`,
    sameDay: (name: string) =>
      `${name} has a version from that very day. Put that one right instead, or choose another day.`,
    otherCurrency: (name: string, currency: string) =>
      `${name} is paid in ${currency}. All versions of a plan are in one currency.`,
  },
};

export type TeamPayText = typeof teamPayWords;
