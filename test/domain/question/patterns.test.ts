import { expect, test } from "vitest";
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
        { kind: "general" as const, gently: false },
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
