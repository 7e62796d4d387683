import type { NamedGoal } from "../namedGoal.ts";
import type { Question, QuestionFacts } from "../question.ts";

/** A set of questions and what it was made from. */
export type QuestionSet = {
  readonly questions: readonly Question[];
  readonly named: readonly NamedGoal[];
  readonly facts: QuestionFacts;
};

/**
 * A rule every set keeps. `each` rules hold of a set that is still growing as well:
 * adding a question cannot mend them. `whole` rules are asked of a finished set.
 */
export type Rule = {
  readonly id: string;
  readonly when: "each" | "whole";
  readonly broken: (set: QuestionSet) => boolean;
};

/** The questions' texts with everything a person typed taken out, so that only our own words are judged. */
export function ownWords(set: QuestionSet): readonly string[] {
  const known = worked.get(set);
  if (known) return known;
  const phrases = set.named.map(({ phrase }) => phrase.your).filter((your) => your !== "your goal");
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  const words = set.questions.map(({ text }) =>
    longestFirst
      .reduce((left, phrase) => left.replaceAll(phrase, "your goal"), text)
      .replace(/\u201c[^\u201d]*\u201d/gu, "this"),
  );
  worked.set(set, words);
  return words;
}

// A dozen rules ask for them of one and the same set.
const worked = new WeakMap<QuestionSet, readonly string[]>();
