import type { PersonKey } from "./people.ts";

/** Something a person wants to talk about with one other. */
export type PointData = {
  readonly by: PersonKey;
  readonly to: PersonKey;
  readonly text: string;
  readonly daysAgo: number;
};

export const points: readonly PointData[] = [
  {
    by: "tom-okafor",
    to: "dana-whitfield",
    text: "Who could cover the Carlisle order in the week of my trip?",
    daysAgo: 1,
  },
  {
    by: "tom-okafor",
    to: "dana-whitfield",
    text: "I would like to take a new starter along to the hospital demo.",
    daysAgo: 3,
  },
  {
    by: "dana-whitfield",
    to: "tom-okafor",
    text: "The training day in March, and whether you want to run the bench session.",
    daysAgo: 2,
  },
  {
    by: "priya-nair",
    to: "dana-whitfield",
    text: "Two mornings a week for my interviews, until the tender is in.",
    daysAgo: 2,
  },
  {
    by: "dana-whitfield",
    to: "priya-nair",
    text: "Which tender answers could Gethin draft for you?",
    daysAgo: 1,
  },
  { by: "aoife-brennan", to: "dana-whitfield", text: "Shadowing Hannah: when?", daysAgo: 4 },
  {
    by: "callum-fraser",
    to: "dana-whitfield",
    text: "Sponsor form for the ride. No pressure at all.",
    daysAgo: 5,
  },
  {
    by: "carys-morgan",
    to: "raj-iyer",
    text: "The week of the choir tour, hand-over list.",
    daysAgo: 2,
  },
  {
    by: "hannah-schreiber",
    to: "raj-iyer",
    text: "How does a long leave work here, in practice?",
    daysAgo: 3,
  },
  {
    by: "raj-iyer",
    to: "hannah-schreiber",
    text: "The Coventry review, and who presents.",
    daysAgo: 1,
  },
  {
    by: "fatima-el-idrissi",
    to: "raj-iyer",
    text: 'The college\'s "urgent" list & what is <really> urgent',
    daysAgo: 2,
  },
  {
    by: "dana-whitfield",
    to: "helen-mensah",
    text: "A second pair of hands for North.",
    daysAgo: 2,
  },
  {
    by: "zanele-dlamini",
    to: "ruth-hughes",
    text: "Run through the opening once more.",
    daysAgo: 1,
  },
  {
    by: "ruth-hughes",
    to: "zanele-dlamini",
    text: "Your last slide. I have a thought.",
    daysAgo: 1,
  },
  {
    by: "jack-thornton",
    to: "marta-kowalczyk",
    text: "Tuesdays: could the late call move?",
    daysAgo: 6,
  },
  {
    by: "haruka-sato",
    to: "marta-kowalczyk",
    text: "年末の納期について相談したいです。",
    daysAgo: 2,
  },
  {
    by: "tom-okafor",
    to: "benedict-osei",
    text: "How do you teach somebody to listen?",
    daysAgo: 7,
  },
];
