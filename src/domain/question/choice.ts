import { proposeQuestions, swapQuestion } from "./proposeQuestions.ts";
import type { Question, QuestionFacts } from "./question.ts";

/** The questions offered for a talk, each with whether it is to be asked. */
export type Choice = readonly { readonly question: Question; readonly ticked: boolean }[];

/** What was chosen before, by its words. */
export type Wanted = readonly { readonly text: string; readonly ticked: boolean }[];

/**
 * The questions to begin with, all ticked; those in `wanted` take their places
 * again as far as they could still be proposed. What a goal's owner has taken
 * back meanwhile does not return by this way.
 */
export function chooseQuestions(facts: QuestionFacts, wanted: Wanted = []): Choice {
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

export function tickedAt(choice: Choice, index: number, on: boolean): Choice {
  return choice.map((one, at) => (at === index ? { ...one, ticked: on } : one));
}

/** The choice with the next fitting question at `index`; undefined when there is no other. */
export function swappedAt(facts: QuestionFacts, choice: Choice, index: number): Choice | undefined {
  const current = choice.map(({ question }) => question);
  const question = swapQuestion(facts, current, index);
  return question && choice.map((one, at) => (at === index ? { question, ticked: true } : one));
}
