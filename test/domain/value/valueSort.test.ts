import * as fc from "fast-check";
import { expect, test } from "vitest";
import { englishDeck } from "#domain/value/pack/enDeck.ts";
import { mostLeft } from "#domain/value/sort/ranking.ts";
import { readAnswers, withAnswer } from "#domain/value/sort/readAnswers.ts";
import {
  nextStep,
  type Pile,
  type SortAnswer,
  type SortStep,
} from "#domain/value/sort/valueSort.ts";

const deck = englishDeck;

test("the deck has 36 cards, each with an id, a label and a meaning of its own", () => {
  expect(deck).toHaveLength(36);
  for (const part of ["id", "label", "meaning"] as const)
    expect(new Set(deck.map((card) => card[part])).size).toBe(36);
  expect(deck.every(({ meaning }) => meaning?.endsWith("."))).toBe(true);
});

test("each card is asked about once, in the deck's order, and the piles are counted", () => {
  let answers: readonly SortAnswer[] = [];
  for (const [index, card] of deck.entries()) {
    const step = nextStep(deck, answers);
    expect(step).toMatchObject({ step: "pile", card, at: index + 1, of: 36 });
    answers = withAnswer(deck, answers, { kind: "pile", card: card.id, pile: "somewhat" });
  }
  expect(nextStep(deck, answers.slice(0, 3))).toMatchObject({
    piles: { very: 0, somewhat: 3, not: 0 },
  });
});

test("eight very important cards go straight to the comparisons, nine are narrowed first", () => {
  expect(atMost(nextStep(deck, sorted(8)))).toBe(11);
  const nine = nextStep(deck, sorted(9));
  expect(nine).toMatchObject({ step: "narrow", excess: 1, joined: false });
  expect(withAnswer(deck, sorted(9), { kind: "narrowed" })).toEqual(sorted(9));
  const left = play(sorted(9), { kind: "keep", card: cardAt(0), kept: false });
  expect(nextStep(deck, left)).toMatchObject({ step: "narrow", excess: 0 });
  expect(nextStep(deck, play(left, { kind: "narrowed" }))).toMatchObject({
    step: "compare",
    pair: [{ id: cardAt(1) }, { id: cardAt(2) }],
  });
});

test("what was left out can be taken back before going on", () => {
  const back = play(
    sorted(9),
    { kind: "keep", card: cardAt(0), kept: false },
    { kind: "keep", card: cardAt(0), kept: true },
  );
  expect(nextStep(deck, back)).toEqual(nextStep(deck, sorted(9)));
});

test("where fewer than two are very important, the somewhat important ones are looked at too", () => {
  expect(atMost(nextStep(deck, sorted(1, 3)))).toBe(5);
  expect(nextStep(deck, sorted(1, 20))).toMatchObject({ step: "narrow", joined: true, excess: 13 });
  expect(nextStep(deck, sorted(0, 1))).toMatchObject({ step: "result", count: 1 });
  expect(nextStep(deck, sorted(0, 0))).toEqual({ step: "nothing" });
  const written = play(sorted(0, 0), { kind: "write", card: "w1", label: "Bedtime" });
  expect(nextStep(deck, written)).toMatchObject({ step: "result", order: [{ label: "Bedtime" }] });
});

test("a card of one's own counts as very important, and is compared after the deck's", () => {
  const answers = play([], { kind: "write", card: "w1", label: "Bedtime" }, ...sorted(1));
  expect(nextStep(deck, answers)).toMatchObject({
    step: "compare",
    pair: [{ id: cardAt(0) }, { id: "w1", label: "Bedtime" }],
  });
  expect(atMost(nextStep(deck, answers))).toBe(1);
});

test("who stops at two is asked no more than two need", () => {
  const answers = play(sorted(8), { kind: "enough" });
  expect(nextStep(deck, answers)).toMatchObject({ step: "compare", wanted: 2 });
  expect(atMost(nextStep(deck, answers))).toBe(9);
  const { step } = finish(answers, () => 0);
  expect(step).toMatchObject({ step: "result", count: 2 });
});

test("who stops at two with three in order leaves out the one that stands third then", () => {
  const { answers, step } = finish(sorted(3), () => 0);
  const [first, second, third] = step.step === "result" ? step.order.map(({ id }) => id) : [];
  const moved = play(
    answers,
    { kind: "move", card: third ?? "", to: "earlier" },
    { kind: "enough" },
  );
  const result = nextStep(deck, moved);
  expect(result).toMatchObject({ step: "result", count: 2 });
  expect(result.step === "result" && result.order.map(({ id }) => id)).toEqual([
    first,
    third,
    second,
  ]);
});

test("cards a person cannot choose between are theirs to place, beyond three as well", () => {
  const { answers, step } = finish(sorted(4), () => 2);
  expect(step).toMatchObject({ step: "result", count: 3 });
  const order = step.step === "result" ? step.order.map(({ id }) => id) : [];
  expect(order).toEqual([0, 1, 2, 3].map(cardAt));
  expect(step.step === "result" && step.ties.map((tie) => tie.length)).toEqual([4]);
  const moved = nextStep(deck, play(answers, { kind: "move", card: cardAt(3), to: "earlier" }));
  expect(moved.step === "result" && moved.order.map(({ id }) => id)).toEqual(
    [0, 1, 3, 2].map(cardAt),
  );
});

/** How somebody sorts: a choice for each question, by its number. */
const anyPlayer = fc.record({
  piles: fc.array(fc.constantFrom<Pile>("very", "somewhat", "not"), {
    minLength: 36,
    maxLength: 36,
  }),
  choices: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
  enoughAt: fc.option(fc.nat(10), { nil: undefined }),
  writes: fc.nat(3),
});

test("every sort ends, with eleven comparisons at most, and none about the same two", () => {
  fc.assert(
    fc.property(anyPlayer, (player) => {
      const { answers, step } = playedBy(player);
      expect(["result", "nothing"]).toContain(step.step);
      const pairs = answers.flatMap((one) =>
        one.kind === "compare" ? [[...one.pair].sort().join(" ")] : [],
      );
      expect(pairs.length).toBeLessThanOrEqual(11);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(step.step === "result" ? step.count : 0).toBeLessThanOrEqual(3);
    }),
  );
});

test("the same deck and answers ask the same, and without the last answer what was asked before", () => {
  fc.assert(
    fc.property(anyPlayer, (player) => {
      const { answers, steps } = playedBy(player);
      for (const [index, step] of steps.entries())
        expect(nextStep([...deck], answers.slice(0, index))).toEqual(step);
    }),
  );
});

test("a sort that a device kept is read as it was", () => {
  fc.assert(
    fc.property(anyPlayer, (player) => {
      const { answers } = playedBy(player);
      expect(readAnswers(deck, JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    }),
  );
});

test("of a kept sort that does not fit this deck all is read that comes before", () => {
  const answers = sorted(4);
  const [first, ...others] = deck;
  if (!first) throw new Error("The deck is empty.");
  expect(readAnswers(others, answers)).toEqual([]);
  expect(readAnswers([...deck.slice(0, 5), first], answers)).toHaveLength(5);
  expect(readAnswers(deck, [...answers.slice(0, 7), { kind: "pile" }, answers[7]])).toHaveLength(7);
});

test("whatever stands where a sort was kept, reading it is no error", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(readAnswers(deck, kept)).toEqual([]);
      expect(readAnswers(deck, [kept])).toEqual([]);
    }),
  );
});

test("an answer to what is not asked now changes nothing", () => {
  const answers = sorted(8);
  const narrowing = play(sorted(9), { kind: "keep", card: cardAt(0), kept: false });
  expect(withAnswer(deck, narrowing, { kind: "keep", card: cardAt(0), kept: false })).toBe(
    narrowing,
  );
  const strange: readonly SortAnswer[] = [
    { kind: "pile", card: cardAt(0), pile: "not" },
    { kind: "write", card: "w1", label: "Bedtime" },
    { kind: "narrowed" },
    { kind: "compare", pair: [cardAt(1), cardAt(0)] },
    { kind: "compare", pair: [cardAt(0), cardAt(1)], better: cardAt(2) },
    { kind: "move", card: cardAt(0), to: "later" },
  ];
  for (const answer of strange) expect(withAnswer(deck, answers, answer)).toBe(answers);
});

/** The most comparisons that this one begins. */
function atMost(step: SortStep): number {
  return step.step === "compare" ? mostLeft(step.ranking, step.wanted) : 0;
}

function cardAt(index: number): string {
  return deck[index]?.id ?? "";
}

/** The deck in piles: the first `very` cards, then `somewhat` more, and the rest not important. */
function sorted(very: number, somewhat = 0): readonly SortAnswer[] {
  return deck.map(({ id }, index) => ({
    kind: "pile",
    card: id,
    pile: index < very ? "very" : index < very + somewhat ? "somewhat" : "not",
  }));
}

/** These answers after each other, every one of which has to be to what is asked then. */
function play(answers: readonly SortAnswer[], ...more: readonly SortAnswer[]) {
  return more.reduce((before, answer) => {
    const after = withAnswer(deck, before, answer);
    expect(after).not.toBe(before);
    return after;
  }, answers);
}

/** Answers the comparisons with 0 for the first, 1 for the second, 2 for neither. */
function finish(answers: readonly SortAnswer[], choose: () => number) {
  let now = answers;
  for (;;) {
    const step = nextStep(deck, now);
    if (step.step !== "compare") return { answers: now, step };
    now = play(now, comparison(step, choose()));
  }
}

function comparison(step: Extract<SortStep, { step: "compare" }>, choice: number): SortAnswer {
  const [first, second] = [step.pair[0].id, step.pair[1].id];
  const better = [first, second][choice];
  return { kind: "compare", pair: [first, second], ...(better !== undefined && { better }) };
}

type Player = typeof anyPlayer extends fc.Arbitrary<infer P> ? P : never;

function playedBy({ piles, choices, enoughAt, writes }: Player) {
  let answers: readonly SortAnswer[] = [];
  const steps: SortStep[] = [];
  const take = (answer: SortAnswer): void => {
    steps.push(nextStep(deck, answers));
    answers = play(answers, answer);
  };
  for (let count = 0; count < writes; count += 1)
    take({ kind: "write", card: `w${count}`, label: `My ${count}` });
  for (let compared = 0; ;) {
    const step = nextStep(deck, answers);
    switch (step.step) {
      case "pile":
        take({ kind: "pile", card: step.card.id, pile: piles[step.at - 1] ?? "not" });
        break;
      case "narrow": {
        const kept = step.cards.filter((card) => card.kept);
        const [gone] = kept;
        if (step.excess > 0 && gone) take({ kind: "keep", card: gone.card.id, kept: false });
        else take({ kind: "narrowed" });
        break;
      }
      case "compare":
        if (compared === enoughAt && step.wanted > 2) take({ kind: "enough" });
        else take(comparison(step, choices[compared] ?? 0));
        compared += 1;
        break;
      default:
        return { answers, step, steps };
    }
  }
}
