import { chooseQuestions, swappedAt, type Choice, type Wanted } from "#domain/question/choice.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import { neutralQuestions } from "#domain/question/proposeQuestions.ts";
import type { QuestionChannel } from "#domain/question/question.ts";
import type { PairDesk } from "./Desk.ts";
import { pairQuestionFacts, subjectGoals } from "./questionFacts.ts";

type Table = Pick<PairDesk, "facts" | "occasion" | "writable">;

/**
 * Where the questions on the screen will be read. In a single meeting that I may
 * write to they go into the invite, so only what may stand there is offered; all
 * others stay on the talk page, where every shown goal may be spoken of.
 */
export function channelOf({ facts, occasion, writable }: Table): QuestionChannel {
  if (!writable || occasion.shape !== "single") return "pane";
  return namedGoals(pairQuestionFacts(facts, occasion, "invite")).length > 0 ? "invite" : "pane";
}

/** True when the invite takes the neutral words and nothing else could be kept, so nothing is to be chosen. */
export function isFixed({ facts, occasion, writable }: Table): boolean {
  return writable && occasion.shape === "single" && subjectGoals(facts).length === 0;
}

/** The questions to begin with; those in `wanted` take their places again where they still may. */
export function firstChoice(table: Table, wanted: Wanted = []): Choice {
  if (isFixed(table)) return neutralQuestions().map((question) => ({ question, ticked: true }));
  return chooseQuestions(factsOf(table), wanted);
}

/** The choice with the next fitting question at `index`; undefined when there is no other. */
export function swapped(table: PairDesk, index: number): Choice | undefined {
  return swappedAt(factsOf(table), table.choice, index);
}

function factsOf(table: Table) {
  return pairQuestionFacts(table.facts, table.occasion, channelOf(table));
}
