import type { Day } from "../day.ts";
import { progressLine } from "../invite/progressLine.ts";
import { inviteWords, type InviteLanguage } from "../invite/words/words.ts";
import { namedGoals } from "../question/namedGoal.ts";
import { proposeQuestions } from "../question/proposeQuestions.ts";
import type { AskedSet, QuestionFacts } from "../question/question.ts";
import type { ShownGoal } from "../sharing/shown.ts";

/** What a talk is about on one sheet of the asking person's own paper. */
export type TalkSheet = {
  readonly progress: readonly string[];
  readonly questions: readonly string[];
};

const mostGoals = 2;

/**
 * The sheet for a talk of two: the goals shown to the one who prints it, and of each what an invite would tell;
 * no date, no step, no words of its owner's, no value, and nothing of what is late or silent, for paper is left lying.
 */
export function talkSheet(facts: {
  readonly language: InviteLanguage;
  readonly pair: string;
  readonly meetingDay: Day;
  readonly goals: readonly ShownGoal[];
  readonly asked: readonly AskedSet[];
}): TalkSheet {
  const asking: QuestionFacts = { ...facts, channel: "print", people: "pair", values: [] };
  const words = inviteWords(facts.language);
  const questions = proposeQuestions(asking);
  const spokenOf = new Set(questions.flatMap(({ goal }) => goal ?? []));
  const named = namedGoals(asking).toSorted(
    (one, other) => Number(spokenOf.has(other.goal.id)) - Number(spokenOf.has(one.goal.id)),
  );
  return {
    progress: named.slice(0, mostGoals).map((goal) => progressLine(goal, "theirs", words)),
    questions: questions.map(({ text }) => text),
  };
}
