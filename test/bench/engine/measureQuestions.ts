import { addDays, type Day } from "#domain/day.ts";
import { categories } from "#domain/goal/category.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import type { AskedSet, QuestionFacts } from "#domain/question/question.ts";
import type { ShownGoal, ShownValue } from "#domain/sharing/shown.ts";
import { today } from "../growth/benchPlan.ts";
import { shownGoals } from "../growth/shownGoals.ts";
import { cpuMillis } from "../measure/cpuMillis.ts";
import { median } from "../measure/median.ts";

export type QuestionsCost = {
  readonly people: number;
  /** Talks of all of them in the year. */
  readonly talks: number;
  /** Seconds of work for everybody's year on one core. */
  readonly seconds: number;
  /** Milliseconds of one person's year; the median. */
  readonly yearMillis: number;
  /** How many years were proposed twice, the second time with every list turned round. */
  readonly twice: number;
};

const weeks = 52;
/** Earlier talks are kept for so long. */
const remembered = 26;
const everySoMany = 100;

/**
 * Proposes the questions of a year of weekly talks for `people` people who differ in what they show, each talk remembering
 * those before. Throws if a talk gets none, or if a year comes out differently by one byte with its lists turned round.
 */
export function measureQuestions(people: number): QuestionsCost {
  const years: number[] = [];
  let twice = 0;
  for (let index = 0; index < people; index += 1) {
    const facts = factsOf(index);
    let texts: readonly string[] = [];
    years.push(cpuMillis(() => void (texts = yearOf(facts))));
    if (index % everySoMany !== 0) continue;
    twice += 1;
    if (yearOf(turned(facts)).join("\n") !== texts.join("\n")) {
      throw new Error(
        `Person ${index} is asked other things when the same facts come in another order.`,
      );
    }
  }
  const seconds = years.reduce((sum, millis) => sum + millis, 0) / 1000;
  return { people, talks: people * weeks, seconds, yearMillis: median(years), twice };
}

function yearOf(facts: QuestionFacts): readonly string[] {
  const asked: AskedSet[] = [];
  return Array.from({ length: weeks }, (_, week) => {
    const meetingDay = addDays(facts.meetingDay, 7 * week);
    const questions = proposeQuestions({ ...facts, meetingDay, asked: asked.slice(-remembered) });
    if (questions.length === 0) throw new Error(`${facts.pair} got no question on ${meetingDay}.`);
    asked.push({ day: meetingDay, questions });
    return JSON.stringify(questions);
  });
}

function turned(facts: QuestionFacts): QuestionFacts {
  return { ...facts, goals: facts.goals.toReversed(), values: facts.values.toReversed() };
}

/** From nothing shown to five goals and three values; some near, some long silent, some not to be named in invites. */
function factsOf(index: number): QuestionFacts {
  const goals = shownGoals(`person-${index}`)
    .slice(0, index % 6)
    .map((goal, at): ShownGoal => {
      const turn = (index >> 2) + at;
      return {
        ...goal,
        category: categories[turn % categories.length] ?? "other",
        ...(turn % 3 > 0 && { targetDay: dayAfter(turn % 400) }),
        ...(turn % 4 === 0 && { unmovedSince: goal.createdOn }),
        lastUpdate: { day: dayAfter(-(turn % 90)), text: "Rang twice; they will send the list." },
      };
    });
  const values = ["Freedom", "Family", "Doing right by people"].slice(0, index % 4);
  return {
    pair: `pair-${index}`,
    meetingDay: today,
    channel: (["pane", "pane", "invite", "series"] as const)[index % 4] ?? "pane",
    people: "pair",
    goals,
    values: values.map((label, at): ShownValue => ({
      kind: "shownValue",
      id: `value-${at}`,
      label,
      rank: at + 1,
      revision: 1,
    })),
    asked: [],
  };
}

function dayAfter(days: number): Day {
  return addDays(today, days);
}
