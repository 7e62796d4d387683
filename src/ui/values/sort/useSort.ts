import { englishDeck } from "#domain/value/pack/enDeck.ts";
import { readAnswers, withAnswer } from "#domain/value/sort/readAnswers.ts";
import { nextStep, type SortAnswer, type SortStep } from "#domain/value/sort/valueSort.ts";
import { useDraft } from "../../shared/useDraft.ts";
import { sortDraft } from "../sortDraft.ts";
import { useState } from "react";

export type Sort = {
  readonly step: SortStep;
  readonly answers: readonly SortAnswer[];
  readonly answer: (answer: SortAnswer) => void;
  readonly undo: () => void;
  /** Forgets the answers. */
  readonly forget: () => void;
};

/** A sort under way. Its answers outlive the page and a reload, on this device alone. */
export function useSort(): Sort {
  const [kept, keep, forget] = useDraft<unknown>(sortDraft, []);
  // Read once: what comes after fits, for nothing else is taken.
  const [answers, setAnswers] = useState(() => readAnswers(englishDeck, kept));
  const set = (next: readonly SortAnswer[]): void => {
    setAnswers(next);
    if (next.length === 0) forget();
    else keep(next);
  };
  return {
    step: nextStep(englishDeck, answers),
    answers,
    answer: (answer) => set(withAnswer(englishDeck, answers, answer)),
    undo: () => set(answers.slice(0, -1)),
    forget,
  };
}
