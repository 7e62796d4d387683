import type { PersonKey } from "./people.ts";

/** Something a person said they would do in a talk with one other, days counted back from today. */
export type PromiseData = {
  readonly by: PersonKey;
  readonly to: PersonKey;
  readonly what: "forYou" | "nextStep";
  readonly text: string;
  readonly saidDaysAgo: number;
  readonly dueInDays?: number;
  readonly doneDaysAgo?: number;
  /** The other person says it is done. */
  readonly tickedDaysAgo?: number;
};

/** How a person closed a talk with one other. */
export type WrapUpData = {
  readonly by: PersonKey;
  readonly to: PersonKey;
  readonly daysAgo: number;
  readonly outcome: "held" | "missed";
};

export const promises: readonly PromiseData[] = [
  {
    by: "dana-whitfield",
    to: "tom-okafor",
    what: "forYou",
    text: "Find somebody to cover Carlisle in the week of your trip.",
    saidDaysAgo: 9,
    dueInDays: 3,
  },
  {
    by: "dana-whitfield",
    to: "tom-okafor",
    what: "forYou",
    text: "Ask Helen about the hospital demo.",
    saidDaysAgo: 23,
    doneDaysAgo: 12,
  },
  {
    by: "tom-okafor",
    to: "dana-whitfield",
    what: "nextStep",
    text: "Book the flights before the price goes up.",
    saidDaysAgo: 9,
    dueInDays: 6,
  },
  {
    by: "tom-okafor",
    to: "dana-whitfield",
    what: "forYou",
    text: "Send you the notes from the trade fair.",
    saidDaysAgo: 23,
    tickedDaysAgo: 9,
  },
  {
    by: "dana-whitfield",
    to: "priya-nair",
    what: "forYou",
    text: "Keep two mornings a week free of tender calls.",
    saidDaysAgo: 8,
  },
  {
    by: "priya-nair",
    to: "dana-whitfield",
    what: "nextStep",
    text: "Write to the course office about the January start.",
    saidDaysAgo: 8,
    dueInDays: 10,
  },
  {
    by: "raj-iyer",
    to: "hannah-schreiber",
    what: "forYou",
    text: "Find out how a long leave is asked for.",
    saidDaysAgo: 15,
    dueInDays: -1,
  },
  {
    by: "helen-mensah",
    to: "dana-whitfield",
    what: "forYou",
    text: "Bring the second pair of hands to the leaders' round.",
    saidDaysAgo: 20,
  },
];

export const wrapUps: readonly WrapUpData[] = [
  { by: "dana-whitfield", to: "tom-okafor", daysAgo: 23, outcome: "held" },
  { by: "dana-whitfield", to: "tom-okafor", daysAgo: 16, outcome: "missed" },
  { by: "tom-okafor", to: "dana-whitfield", daysAgo: 9, outcome: "held" },
  { by: "dana-whitfield", to: "priya-nair", daysAgo: 8, outcome: "held" },
  { by: "raj-iyer", to: "hannah-schreiber", daysAgo: 15, outcome: "held" },
];
