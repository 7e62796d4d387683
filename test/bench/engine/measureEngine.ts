import { addDays } from "#domain/day.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import type { AskedSet } from "#domain/question/question.ts";
import { today } from "../growth/benchPlan.ts";
import { shownGoals } from "../growth/shownGoals.ts";
import { cpuMillis } from "../measure/cpuMillis.ts";
import { median } from "../measure/median.ts";

export type EngineCost = {
  /** Milliseconds of work for one person's year of weekly talks, each remembering those before; the median. */
  readonly yearMillis: number;
  readonly sampled: number;
};

const weeks = 52;
/** Earlier talks are kept for so long. */
const remembered = 26;

/** Proposes the questions of a year for `people` people. Throws if one talk gets none. */
export function measureEngine(people: number): EngineCost {
  const years = Array.from({ length: people + 1 }, (_, index) => {
    const goals = shownGoals(`person-${index}`);
    const asked: AskedSet[] = [];
    return cpuMillis(() => {
      for (let week = 0; week < weeks; week += 1) {
        const meetingDay = addDays(today, 7 * week);
        const questions = proposeQuestions({
          pair: `pair-${index}`,
          meetingDay,
          channel: "pane",
          people: "pair",
          goals,
          values: [],
          asked: asked.slice(-remembered),
        });
        if (questions.length === 0) throw new Error("A talk got no question.");
        asked.push({ day: meetingDay, questions });
      }
    });
  });
  // The first year is compiled while it runs.
  return { yearMillis: median(years.slice(1)), sampled: people };
}
