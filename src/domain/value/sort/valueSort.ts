import { mostValues } from "../coreValue.ts";
import type { ValueCard } from "../ValueCard.ts";
import { decide, emptyRanking, standing, type Ranking } from "./ranking.ts";

export type Pile = "very" | "somewhat" | "not";

/** One thing a person did in a sort. All that is known of a sort follows from these, in their order. */
export type SortAnswer =
  | { readonly kind: "pile"; readonly card: string; readonly pile: Pile }
  /** A card of the person's own; whoever writes one finds it very important. */
  | { readonly kind: "write"; readonly card: string; readonly label: string }
  | { readonly kind: "keep"; readonly card: string; readonly kept: boolean }
  | { readonly kind: "narrowed" }
  /** Without `better` the person could not choose. */
  | {
      readonly kind: "compare";
      readonly pair: readonly [string, string];
      readonly better?: string;
    }
  /** Two are enough. */
  | { readonly kind: "enough" }
  | { readonly kind: "move"; readonly card: string; readonly to: "earlier" | "later" };

/** What a person is asked next. */
export type SortStep =
  | {
      readonly step: "pile";
      readonly card: ValueCard;
      /** Counted from 1. */
      readonly at: number;
      readonly of: number;
      readonly piles: Readonly<Record<Pile, number>>;
    }
  | {
      readonly step: "narrow";
      readonly cards: readonly { readonly card: ValueCard; readonly kept: boolean }[];
      /** How many more have to go. */
      readonly excess: number;
      /** Fewer than two were very important, so the somewhat important ones are among them. */
      readonly joined: boolean;
    }
  /** Nothing was important enough to go on with. */
  | { readonly step: "nothing" }
  | {
      readonly step: "compare";
      readonly pair: readonly [ValueCard, ValueCard];
      /** What is known so far; it tells how many comparisons there can still be. */
      readonly ranking: Ranking;
      readonly wanted: number;
    }
  | {
      readonly step: "result";
      /** Best first; more than `count` where the person could not choose between them. */
      readonly order: readonly ValueCard[];
      /** How many from the first are the result. */
      readonly count: number;
      /** Cards between which the person could not choose, to be placed by hand. */
      readonly ties: readonly (readonly ValueCard[])[];
    };

/** The most cards that are compared, so that there are 11 comparisons at most. */
export const mostCompared = 8;

/** What comes after these answers. The same deck and answers always lead to the same step. */
export function nextStep(deck: readonly ValueCard[], answers: readonly SortAnswer[]): SortStep {
  const piles = new Map<string, Pile>();
  const left = new Set<string>();
  const written: ValueCard[] = [];
  let narrowed = false;
  for (const answer of answers) {
    if (answer.kind === "pile") piles.set(answer.card, answer.pile);
    if (answer.kind === "write") {
      written.push({ id: answer.card, label: answer.label });
      piles.set(answer.card, "very");
    }
    if (answer.kind === "keep") {
      if (answer.kept) left.delete(answer.card);
      else left.add(answer.card);
    }
    if (answer.kind === "narrowed") narrowed = true;
  }
  const unsorted = deck.find(({ id }) => !piles.has(id));
  if (unsorted) {
    const count = (pile: Pile): number => [...piles.values()].filter((one) => one === pile).length;
    return {
      step: "pile",
      card: unsorted,
      at: deck.indexOf(unsorted) + 1,
      of: deck.length,
      piles: { very: count("very"), somewhat: count("somewhat"), not: count("not") },
    };
  }
  const all = [...deck, ...written];
  const very = all.filter(({ id }) => piles.get(id) === "very");
  const joined = very.length < 2;
  const pool = joined ? all.filter(({ id }) => piles.get(id) !== "not") : very;
  if (pool.length === 0) return { step: "nothing" };
  const kept = pool.filter(({ id }) => !left.has(id));
  if (pool.length > mostCompared && !narrowed) {
    return {
      step: "narrow",
      cards: pool.map((card) => ({ card, kept: !left.has(card.id) })),
      excess: Math.max(0, kept.length - mostCompared),
      joined,
    };
  }
  return compared(kept, answers);
}

/** The cards left, put in order by the comparisons. */
function compared(cards: readonly ValueCard[], answers: readonly SortAnswer[]): SortStep {
  const enough = answers.some(({ kind }) => kind === "enough");
  const place = (id: string): number => cards.findIndex((card) => card.id === id);
  let ranking: Ranking = emptyRanking(cards.length);
  for (const answer of answers) {
    if (answer.kind !== "compare") continue;
    const [first, second] = answer.pair;
    const verdict =
      answer.better === undefined ? "none" : answer.better === first ? "first" : "second";
    ranking = decide(ranking, [place(first), place(second)], verdict);
  }
  const isOrdered = standing(ranking, mostValues).pair === undefined;
  const wanted = enough ? 2 : mostValues;
  // Who stops at two with three in order leaves out whichever is third then, moved there or not.
  const { pair, settled } = standing(ranking, isOrdered ? mostValues : wanted);
  const named = (places: readonly number[]): readonly ValueCard[] =>
    places.flatMap((at) => cards[at] ?? []);
  if (pair) {
    const [first, second] = named(pair);
    if (first && second) return { step: "compare", pair: [first, second], ranking, wanted };
  }
  const order = settled.flatMap((group) => [...named(group)]);
  for (const answer of answers) if (answer.kind === "move") move(order, answer);
  return {
    step: "result",
    order,
    count: Math.min(wanted, order.length),
    ties: settled.filter((group) => group.length > 1).map(named),
  };
}

function move(order: ValueCard[], { card, to }: Extract<SortAnswer, { kind: "move" }>): void {
  const from = order.findIndex(({ id }) => id === card);
  const [moved] = from < 0 ? [] : order.splice(from, 1);
  if (moved) order.splice(to === "earlier" ? Math.max(0, from - 1) : from + 1, 0, moved);
}
