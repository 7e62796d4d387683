import { namedGoals } from "#domain/question/namedGoal.ts";
import {
  neutralQuestions,
  proposeQuestions,
  swapQuestion,
} from "#domain/question/proposeQuestions.ts";
import type { Question, QuestionChannel, QuestionFacts } from "#domain/question/question.ts";
import type { Choice, PairDesk } from "./Desk.ts";
import { pairQuestionFacts, subjectGoals } from "./questionFacts.ts";

type Table = Pick<PairDesk, "facts" | "occasion" | "writable">;
type Wanted = readonly { readonly text: string; readonly ticked: boolean }[];

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

/**
 * The questions to begin with, all ticked; those in `wanted` take their places
 * again as far as they could still be proposed. What a goal's owner has taken
 * back meanwhile does not return by this way.
 */
export function firstChoice(table: Table, wanted: Wanted = []): Choice {
  if (isFixed(table)) return neutralQuestions().map((question) => ({ question, ticked: true }));
  const facts = pairQuestionFacts(table.facts, table.occasion, channelOf(table));
  let questions = proposeQuestions(facts);
  if (wanted.length === 0) return questions.map((question) => ({ question, ticked: true }));

  const texts = new Map(wanted.map(({ text, ticked }) => [text, ticked]));
  for (const index of questions.keys()) {
    questions = withWanted(facts, questions, index, texts);
  }
  // A ticked question that cannot return leaves its tick to one that took a place, or the
  // invite would be left without questions and nobody told.
  let free = wanted.filter(
    (one) => one.ticked && questions.every(({ text }) => text !== one.text),
  ).length;
  return questions.map((question) => ({
    question,
    ticked: texts.get(question.text) ?? free-- > 0,
  }));
}

/** Swaps on at one place until a wanted question stands there; the proposal when none comes. */
function withWanted(
  facts: QuestionFacts,
  proposed: readonly Question[],
  index: number,
  texts: ReadonlyMap<string, boolean>,
): readonly Question[] {
  let questions = proposed;
  const tried = new Set<string>();
  for (;;) {
    const here = questions[index];
    if (!here || tried.has(here.text)) return proposed;
    const doubled = questions.some(({ text }, at) => at < index && text === here.text);
    if (texts.has(here.text) && !doubled) return questions;
    tried.add(here.text);
    const next = swapQuestion(facts, questions, index);
    if (!next) return proposed;
    questions = questions.with(index, next);
  }
}

export function ticked(choice: Choice, index: number, on: boolean): Choice {
  return choice.map((one, at) => (at === index ? { ...one, ticked: on } : one));
}

/** The choice with the next fitting question at `index`; undefined when there is no other. */
export function swapped(table: PairDesk, index: number): Choice | undefined {
  const facts = pairQuestionFacts(table.facts, table.occasion, channelOf(table));
  const current = table.choice.map(({ question }) => question);
  const question = swapQuestion(facts, current, index);
  return (
    question && table.choice.map((one, at) => (at === index ? { question, ticked: true } : one))
  );
}
