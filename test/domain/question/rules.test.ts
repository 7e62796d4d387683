import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import type { Question, QuestionFacts } from "#domain/question/question.ts";
import { brokenRules } from "#domain/question/rules/rules.ts";
import { shownGoal, today } from "../arbitraries.ts";

const lisbon = shownGoal({
  createdOn: addDays(today, -100),
  lastUpdate: { day: addDays(today, -2), text: "A line" },
});
const kitchen = { ...lisbon, id: "kitchen" as GoalId, title: "New kitchen" };
const boat = { ...lisbon, id: "boat" as GoalId, title: "Canal boat" };
const facts: QuestionFacts = {
  pair: "p",
  meetingDay: today,
  channel: "pane",
  people: "pair",
  goals: [lisbon, kitchen, boat],
  values: [],
  asked: [],
};

const trip = (text: string, part: Partial<Question> = {}): Question => ({
  pattern: "latest",
  text,
  type: "progress",
  goal: lisbon.id,
  ...part,
});
const latest = trip("What is the latest with your trip to Lisbon?");
const help = trip("Which help from me would be most useful for your trip to Lisbon just now?", {
  pattern: "most-useful-help",
  type: "support",
});
const broken = (questions: readonly Question[], part: Partial<QuestionFacts> = {}) => {
  const some = { ...facts, ...part };
  return brokenRules({ questions, named: namedGoals(some), facts: some });
};

test("a good set breaks no rule", () => {
  expect(broken([latest, help])).toEqual([]);
});

const general = (text: string, pattern = "proud-of"): Question => ({
  pattern,
  text,
  type: "support",
});

test.each([
  ["open, not to be answered with yes or no", "Did you think about your trip to Lisbon lately?"],
  [
    "open, not to be answered with yes or no",
    "Did you get anywhere, as to what is left, with your trip to Lisbon?",
  ],
  ["one question mark, and it ends the line", "What is new? How is your trip to Lisbon?"],
  ["five to twenty-eight words", "What about Lisbon?"],
  ["one sentence", "What is new. How did your trip to Lisbon go?"],
  ["no accusing or leading form", "With your trip to Lisbon in mind, what excuse is there?"],
  ["no accusing or leading form", "What happened that your trip to Lisbon fell behind?"],
  ["no goal used as a lever", "What if you want to afford your trip to Lisbon?"],
  ["slots are filled and fit", "What is the latest with {G} and your trip to Lisbon?"],
  ["no doubled word", "What is the latest with the my trip to Lisbon?"],
  ["no doubled word", "What is the latest with a your trip to Lisbon?"],
  ["no unfilled value", "What is the latest with undefined and your trip to Lisbon?"],
  [
    "nobody is shamed for having written nothing down",
    "What keeps you, as you have not written anything, from your trip to Lisbon?",
  ],
  ["no word for a man or a woman", "What do the guys say about your trip to Lisbon?"],
  ["British spelling", "What is your favorite part of your trip to Lisbon?"],
  ["British spelling", "What would you prioritize for your trip to Lisbon?"],
  ["nobody else is named", "What does Dana say about your trip to Lisbon?"],
  ["no amount, no share, no pay", "What would £3,000 do for your trip to Lisbon?"],
  ["no tender subject of our own bringing", "What does the divorce mean for your trip to Lisbon?"],
  ["facilitates, never polices", "What number of calls did you make for your trip to Lisbon?"],
])("it is seen when a question breaks: %s", (rule, text) => {
  expect(broken([trip(text), help])).toContain(rule);
});

const sets: readonly (readonly [string, readonly Question[], Partial<QuestionFacts>?])[] = [
  ["one to four questions", []],
  ["progress on a goal by name, where one may be named", [help]],
  ["one that asks what is in the way or what would help", [latest]],
  [
    "nothing asked at the last three talks",
    [latest, help],
    {
      asked: [
        {
          day: addDays(today, -7),
          questions: [{ pattern: "another", text: "what is the latest, with your trip to LISBON" }],
        },
      ],
    },
  ],
  [
    "nothing asked at the last three talks",
    [latest, help],
    {
      asked: [
        { day: addDays(today, -7), questions: [{ pattern: "latest", text: "In other words" }] },
      ],
    },
  ],
  [
    "no two of one pattern or with the same first three words",
    [latest, { ...help, text: "What is the help you need for your trip to Lisbon?" }],
  ],
  [
    "two goals at most, none more than twice",
    [
      latest,
      { ...help, goal: kitchen.id },
      trip("How are things coming along with your canal boat?", {
        pattern: "coming-along",
        goal: boat.id,
      }),
    ],
  ],
  [
    "two goals at most, none more than twice",
    [
      latest,
      help,
      trip("How are things coming along with your trip to Lisbon?", { pattern: "coming-along" }),
    ],
  ],
  [
    "one value at most, and never where others read",
    [latest, general("What would a week with more freedom in it look like?", "week-with-more")],
    { channel: "invite" },
  ],
  [
    "the tense fits: only the pattern's own stage of its goal",
    [trip("What was the best moment of your trip to Lisbon?", { pattern: "best-moment" }), help],
  ],
  [
    "gentle ones only, where there is nothing to name",
    [general("What are you most proud of from the last few weeks?")],
    { goals: [] },
  ],
  ["short enough to be read", [latest, { ...help, text: `${"long ".repeat(200)}?` }]],
  ["only goals that may be named here", [latest, help], { goals: [] }],
  [
    "only goals that may be named here",
    [latest, help],
    { goals: [{ ...lisbon, inInvites: false }], channel: "invite" },
  ],
  [
    "commission only with a goal its owner linked to it, and between the two alone",
    [
      trip("What would going a bit past target this quarter do for your trip to Lisbon?", {
        pattern: "past-target",
      }),
      help,
    ],
  ],
  [
    "outside the pane nothing that only holds while things go badly",
    [trip("What could I do to help unstick your trip to Lisbon?", { pattern: "unstick" }), help],
    { channel: "invite" },
  ],
];

test("it is seen when a set breaks a rule", () => {
  for (const [rule, questions, part] of sets) expect(broken(questions, part)).toContain(rule);
});
