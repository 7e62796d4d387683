import type { ValueCard } from "../ValueCard.ts";
import { nextStep, type Pile, type SortAnswer, type SortStep } from "./valueSort.ts";

/**
 * `answers` with one more, when it answers what is asked now; otherwise as they were, so that
 * an answer given twice counts once.
 */
export function withAnswer(
  deck: readonly ValueCard[],
  answers: readonly SortAnswer[],
  answer: SortAnswer,
): readonly SortAnswer[] {
  return fits(nextStep(deck, answers), answer, answers) ? [...answers, answer] : answers;
}

/**
 * The answers in what a device kept of a sort, as far as they fit together and this deck: one that
 * an earlier version of the deck asked for ends them, and the person goes on from there.
 */
export function readAnswers(deck: readonly ValueCard[], kept: unknown): readonly SortAnswer[] {
  if (!Array.isArray(kept)) return [];
  let answers: readonly SortAnswer[] = [];
  for (const one of kept as readonly unknown[]) {
    const answer = readAnswer(one);
    const next = answer && withAnswer(deck, answers, answer);
    if (!next || next === answers) return answers;
    answers = next;
  }
  return answers;
}

function fits(step: SortStep, answer: SortAnswer, before: readonly SortAnswer[]): boolean {
  switch (answer.kind) {
    case "pile":
      return step.step === "pile" && step.card.id === answer.card;
    case "write":
      return (
        (step.step === "pile" || step.step === "narrow" || step.step === "nothing") &&
        !before.some((one) => one.kind === "write" && one.card === answer.card)
      );
    case "keep":
      return (
        step.step === "narrow" &&
        step.cards.some(({ card, kept }) => card.id === answer.card && kept !== answer.kept)
      );
    case "narrowed":
      return (
        step.step === "narrow" &&
        step.excess === 0 &&
        step.cards.filter(({ kept }) => kept).length > 1
      );
    case "compare":
      return (
        step.step === "compare" &&
        step.pair.every(({ id }, index) => id === answer.pair[index]) &&
        (answer.better === undefined || answer.pair.includes(answer.better))
      );
    case "enough":
      return (
        (step.step === "compare" && step.wanted > 2) || (step.step === "result" && step.count > 2)
      );
    case "move": {
      if (step.step !== "result") return false;
      const at = step.order.findIndex(({ id }) => id === answer.card);
      return at >= 0 && (answer.to === "earlier" ? at > 0 : at < step.order.length - 1);
    }
  }
}

const piles: readonly Pile[] = ["very", "somewhat", "not"];

function readAnswer(kept: unknown): SortAnswer | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const answer = kept as { readonly [Name in string]?: unknown };
  const { kind, card } = answer;
  if (kind === "narrowed" || kind === "enough") return { kind };
  if (kind === "compare") {
    const { pair, better } = answer;
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const [first, second] = pair as readonly unknown[];
    if (typeof first !== "string" || typeof second !== "string") return undefined;
    if (better === undefined) return { kind, pair: [first, second] };
    return typeof better === "string" ? { kind, pair: [first, second], better } : undefined;
  }
  if (typeof card !== "string") return undefined;
  switch (kind) {
    case "pile": {
      const pile = piles.find((one) => one === answer["pile"]);
      return pile && { kind, card, pile };
    }
    case "write":
      return typeof answer["label"] === "string"
        ? { kind, card, label: answer["label"] }
        : undefined;
    case "keep":
      return typeof answer["kept"] === "boolean" ? { kind, card, kept: answer["kept"] } : undefined;
    case "move": {
      const { to } = answer;
      return to === "earlier" || to === "later" ? { kind, card, to } : undefined;
    }
    default:
      return undefined;
  }
}
