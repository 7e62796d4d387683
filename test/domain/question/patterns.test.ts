import { expect, test } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import type { Category } from "#domain/goal/category.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { candidates } from "#domain/question/candidates.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import { englishDate } from "#domain/question/pack/enDate.ts";
import { patterns } from "#domain/question/patterns.ts";
import { neutralQuestions } from "#domain/question/proposeQuestions.ts";
import type { Question, QuestionFacts } from "#domain/question/question.ts";
import { brokenRules } from "#domain/question/rules/rules.ts";
import { polices } from "#domain/question/rules/policingRule.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { shownGoal, theDay, today } from "../arbitraries.ts";

const everyType = ["progress", "barrier", "support", "future", "meaning", "activity"] as const;
const ago = (days: number): Day => addDays(today, -days);
const far = addDays(today, 100);
const live: Partial<ShownGoal> = {
  createdOn: ago(100),
  targetDay: far,
  progress: { kind: "steps", done: 3, of: 5, next: "Survey" },
  lastUpdate: { day: ago(2), text: "The surveyor came" },
};

const stages: Readonly<Record<string, Partial<ShownGoal>>> = {
  new: { createdOn: ago(3) },
  early: { createdOn: ago(100), lastUpdate: { day: ago(2), text: "A line" } },
  onTrack: live,
  stalled: { ...live, unmovedSince: ago(20) },
  atRisk: { ...live, progress: { kind: "steps", done: 0, of: 5, next: "Survey" } },
  achieved: { achieved: true, achievedOn: ago(1) },
  imminent: { ...live, targetDay: addDays(today, 5) },
  passed: { ...live, targetDay: ago(5) },
  quiet: { ...live, lastUpdate: { day: ago(70), text: "A line" } },
};

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
  kinds.forEach((category, at) => {
    const title = names[at % names.length] ?? "";
    for (const [stage, part] of Object.entries(stages)) {
      const facts = factsFor([shownGoal({ id: stage as GoalId, title, category, ...part })]);
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
  });
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

test("patterns have ids of their own and know their slots", () => {
  const ids = patterns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { text } of patterns)
    expect(text.replace(/\{(?:G|V|since|date|step|said|act)\}/gu, "")).not.toMatch(/[{}]/u);
});

test("a goal is never made the subject of is, are, has or does, so that plurals read well", () => {
  for (const { text } of patterns)
    expect(text.replace(/(?:part of|date you had for) \{G\}/u, "this")).not.toMatch(
      /\{G\} (?:is|has|does|was)\b|\b(?:is|are|has|does) \{G\} \w/u,
    );
});

test("a steady question tells no date, no step and nothing that may have changed", () => {
  for (const { text } of patterns.filter(({ steady }) => steady))
    expect(text).not.toMatch(/\{(?:date|step|said|V|act)\}/u);
});

test.each([
  ["2026-06-12", "day", "12 June"],
  ["2027-06-12", "day", "12 June 2027"],
  ["2026-06-12", "month", "June"],
  ["2026-07-01", "season", "the summer"],
  ["2027-01-15", "season", "the winter of 2027"],
  ["2026-07-01", "year", "the end of the year"],
  ["2028-07-01", "year", "the end of 2028"],
] as const)("%s by %s reads %s", (day, precision, words) => {
  expect(englishDate(theDay(day), precision, "2026")).toBe(words);
});

test.each([
  "How many cold calls did you make yesterday?",
  "Why was your dial count below the team average last week?",
  "Did you send the fifty emails I asked for?",
  "Have you followed up on all the leads I passed you?",
  "Can you show me your call log?",
  "Have you hit your KPI for touches?",
])("%s is known as policing", (text) => {
  expect(polices(text)).toBe(true);
});
