import { expect, test } from "vitest";
import { dayIn } from "#domain/day.ts";
import type { Category } from "#domain/goal/category.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { candidates } from "#domain/question/candidates.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import { englishDate } from "#domain/question/pack/enDate.ts";
import { patternById, patterns } from "#domain/question/patterns.ts";
import { neutralQuestions } from "#domain/question/proposeQuestions.ts";
import type { Question, QuestionFacts } from "#domain/question/question.ts";
import { brokenRules } from "#domain/question/rules/rules.ts";
import { polices } from "#domain/question/rules/policingRule.ts";
import { fill } from "#domain/question/slots.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { englishDeck } from "#domain/value/pack/enDeck.ts";
import { shownGoal, theDay, theInstant, today } from "../arbitraries.ts";
import { goalsAt } from "./check/settings.ts";

const everyType = ["progress", "barrier", "support", "future", "meaning", "activity"] as const;
/** Titles of four kinds: one thing, several, an instruction, a name in another script. */
const names = ["Trip to Lisbon", "Driving lessons", "Learn Spanish", "東京"];
const kinds: readonly Category[] = [
  "purchase",
  "home",
  "travel",
  "family",
  "giving",
  "security",
  "education",
  "career",
  "health",
  "time",
  "creative",
];
const values = ["Leadership", "Doing right by people"].map((label, at) => ({
  kind: "shownValue" as const,
  id: `v${at}`,
  label,
  rank: at + 1,
  revision: 1,
}));

function factsFor(goals: readonly ShownGoal[]): QuestionFacts {
  const linkedToPay = goals.map(({ id }) => id);
  return {
    pair: "p",
    meetingDay: today,
    channel: "pane",
    people: "pair",
    goals,
    values,
    asked: [],
    linkedToPay,
  };
}

/** Every question that can be made of anything, by its pattern. */
function everything(): ReadonlyMap<
  string,
  readonly { question: Question; broken: readonly string[] }[]
> {
  const all = new Map<string, { question: Question; broken: readonly string[] }[]>();
  for (const category of kinds)
    for (const [at, part] of Object.values(goalsAt).entries()) {
      const title = names[at % names.length] ?? "";
      const facts = factsFor([
        shownGoal({ title, category, ...part }),
        shownGoal({ id: "another" as GoalId, title: "Canal trip", category, ...part }),
      ]);
      const named = namedGoals(facts);
      const subjects = [
        ...named.map((one) => ({ kind: "goal" as const, named: one })),
        ...values.map((value) => ({ kind: "value" as const, value })),
        { kind: "general" as const },
      ];
      for (const subject of subjects)
        for (const question of candidates({ name: "any", subject, types: everyType }, facts)) {
          const broken = brokenRules({ questions: [question], named, facts }, "each");
          all.set(question.pattern, [...(all.get(question.pattern) ?? []), { question, broken }]);
        }
    }
  return all;
}

test("every pattern can be asked and then keeps every rule", () => {
  const made = everything();
  const known = new Set([...made.keys(), ...neutralQuestions().map(({ pattern }) => pattern)]);
  expect(patterns.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  const broken = [...made.values()].flat().filter((one) => one.broken.length > 0);
  expect(broken.map(({ question, broken: rules }) => `${question.text} ${rules.join()}`)).toEqual(
    [],
  );
});

test.each([
  ["2026-06-12", "day", "12 June"],
  ["2027-06-12", "day", "12 June 2027"],
  ["2026-06-12", "month", "June"],
  ["2026-07-01", "season", "the summer"],
  ["2027-01-15", "season", "the winter"],
  ["2026-12-15", "season", "the winter"],
  ["2027-12-15", "season", "the winter of 2027\u201328"],
  ["2028-01-15", "season", "the winter of 2027\u201328"],
  ["2027-06-01", "season", "the summer of 2027"],
  ["2026-07-01", "year", "the end of the year"],
  ["2028-07-01", "year", "the end of 2028"],
] as const)("%s by %s reads %s", (day, precision, words) => {
  expect(englishDate(theDay(day), precision, "2026")).toBe(words);
});

const trip = { category: "travel" as const, createdOn: theDay("2025-01-01") };
const left = (part: Partial<ShownGoal>, day: string) => {
  const lisbon = shownGoal({ ...trip, ...part, progress: { kind: "none" } });
  const facts = { ...factsFor([lisbon]), meetingDay: theDay(day) };
  const [named] = namedGoals(facts);
  const pattern = patternById("left-to-sort");
  return named && pattern && fill(pattern, { kind: "goal", named }, facts);
};

test.each([
  ["a week before the day", "2026-12-12", "day", "2026-12-05", "12 December"],
  ["the evening before", "2026-12-12", "day", "2026-12-11", "12 December"],
  ["on the day itself", "2026-12-12", "day", "2026-12-12", undefined],
  ["before the month", "2026-12-01", "month", "2026-11-20", "December"],
  ["within the month", "2026-12-01", "month", "2026-12-03", undefined],
  ["before the season", "2026-12-20", "season", "2026-11-25", "the winter"],
  ["within the season", "2026-12-20", "season", "2026-12-01", undefined],
  ["in the next year", "2027-01-09", "day", "2026-12-28", "9 January 2027"],
  ["in a year as it ends", "2026-06-01", "year", "2026-12-20", "the end of the year"],
  ["on a year's last day", "2026-06-01", "year", "2026-12-31", undefined],
] as const)(
  "%s what is left is asked for %s by %s as of %s: %s",
  (_, target, datePrecision, day, words) => {
    const text = left({ targetDay: theDay(target), datePrecision }, day);
    expect(text).toBe(words && `What is left to sort out for your trip to Lisbon before ${words}?`);
  },
);

test.each([
  ["2026-11-24T23:30:00Z", "Asia/Tokyo", "passed"],
  ["2026-11-24T23:30:00Z", "Europe/London", "imminent"],
  ["2026-11-25T03:30:00Z", "America/Chicago", "imminent"],
  ["2026-11-25T07:30:00Z", "Europe/London", "passed"],
] as const)(
  "a talk at %s is on the day it is in %s, and a date of 24 November is then %s",
  (at, zone, stage) => {
    const meetingDay = dayIn(zone, theInstant(at));
    const goal = shownGoal({ ...trip, targetDay: theDay("2026-11-24") });
    expect(namedGoals({ ...factsFor([goal]), meetingDay })[0]?.stage).toBe(stage);
  },
);

const deck = englishDeck.map(({ label }) => label);
test.each(deck)("there is something to offer to whoever values %s", (label) => {
  const value = { kind: "shownValue" as const, id: "v", label, rank: 1, revision: 1 };
  const facts = { ...factsFor([]), values: [value] };
  const slot = {
    name: "value",
    subject: { kind: "value" as const, value },
    types: ["activity"] as const,
  };
  const offers = [...candidates(slot, facts)];
  expect(offers.length).toBeGreaterThan(2);
  for (const { text } of offers) expect(text).not.toMatch(/\b(?:must|should|have to|need to)\b/u);
});

const rough = [
  "How many cold calls did you make yesterday?",
  "Why was your dial count below the team average last week?",
  "Did you send the fifty emails I asked for?",
  "Have you followed up on all the leads I passed you?",
  "Can you show me your call log?",
  "Have you hit your KPI for touches?",
];
test.each(rough)("%s is known as policing", (text) => {
  expect(polices(text)).toBe(true);
});
