import type { QuestionChannel, QuestionFacts } from "#domain/question/question.ts";
import type { ChosenQuestions, ShownGoal, ShownValue } from "#domain/sharing/shown.ts";
import { offersDeclined } from "#domain/talk/said.ts";
import type { PairFacts } from "./Desk.ts";
import type { Occasion } from "./PreparationState.ts";

/** The goals this talk is about: theirs when I ask, mine when I am asked; none without a relation. */
export function subjectGoals(facts: PairFacts): readonly ShownGoal[] {
  return subject(facts).filter((record) => record.kind === "shownGoal");
}

export function subjectValues(facts: PairFacts): readonly ShownValue[] {
  return subject(facts)
    .filter((record) => record.kind === "shownValue")
    .toSorted((a, b) => a.rank - b.rank);
}

function subject({ role, mine, theirs }: PairFacts) {
  if (role === "unrelated") return [];
  return role === "asking" ? theirs : mine.map(({ record }) => record);
}

/** What the questions for this meeting are made from. */
export function pairQuestionFacts(
  facts: PairFacts,
  occasion: Occasion,
  channel: QuestionChannel,
): QuestionFacts {
  return {
    pair: facts.tag,
    meetingDay: occasion.day,
    channel,
    people: "pair",
    goals: subjectGoals(facts),
    values: subjectValues(facts),
    asked: askedSets(facts),
    declined: offersDeclined([...facts.mine.map(({ record }) => record), ...facts.theirs]),
  };
}

/** All sets that were kept for the two, by whom does not matter. */
export function askedSets(facts: PairFacts): readonly ChosenQuestions[] {
  return [...facts.mine.map(({ record }) => record), ...facts.theirs]
    .filter((record) => record.kind === "questions")
    .toSorted(latestFirst);
}

/** The set I keep for this very day, if I chose one before. */
export function keptSet(facts: PairFacts, { day }: Occasion): ChosenQuestions | undefined {
  return facts.mine
    .map(({ record }) => record)
    .filter((record) => record.kind === "questions")
    .toSorted(latestFirst)
    .find((set) => set.day === day);
}

/** What the other person keeps for this day. */
export function theirSet({ theirs }: PairFacts, { day }: Occasion): ChosenQuestions | undefined {
  return theirs
    .filter((record) => record.kind === "questions")
    .toSorted(latestFirst)
    .find((set) => set.day === day);
}

function latestFirst(a: ChosenQuestions, b: ChosenQuestions): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.chosenAt === b.chosenAt ? 0 : a.chosenAt < b.chosenAt ? 1 : -1;
}
