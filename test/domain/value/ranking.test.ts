import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  decide,
  emptyRanking,
  mostLeft,
  standing,
  type Ranking,
  type Verdict,
} from "#domain/value/sort/ranking.ts";

const verdicts: readonly Verdict[] = ["first", "second", "none"];

/** Kislitsyn's bound for the first, second and third of n: n - 3 + ⌈lg n⌉ + ⌈lg (n - 1)⌉. */
test.for([
  [3, 3],
  [4, 5],
  [5, 7],
  [6, 9],
  [7, 10],
  [8, 11],
])("of %i cards the top three are found in %i comparisons, whatever the answers", ([n, most]) => {
  expect(longest(emptyRanking(n ?? 0), 3)).toBe(most);
});

test.for([
  [2, 1],
  [3, 3],
  [4, 4],
  [8, 9],
])("of %i cards the top two are found in %i comparisons", ([n, most]) => {
  expect(longest(emptyRanking(n ?? 0), 2)).toBe(most);
});

test("in every course of up to eight cards no answer is asked for that is known already", () => {
  for (let cards = 0; cards <= 8; cards += 1) {
    let courses = 0;
    const follow = (ranking: Ranking, said: readonly Said[]): void => {
      const { pair } = standing(ranking, 3);
      if (!pair) {
        courses += 1;
        return;
      }
      const known = relations(cards, said);
      const [first, second] = pair;
      if (known.has(first, second) || known.has(second, first))
        throw new Error(`${first} and ${second} are known from ${JSON.stringify(said)}.`);
      for (const verdict of verdicts)
        follow(decide(ranking, pair, verdict), [...said, { pair, verdict }]);
    };
    follow(emptyRanking(cards), []);
    expect(courses).toBeGreaterThan(0);
  }
});

test("what is said to be left at most falls with every answer, whichever it is", () => {
  const follow = (ranking: Ranking): void => {
    const { pair } = standing(ranking, 3);
    const left = mostLeft(ranking, 3);
    if ((pair === undefined) !== (left === 0)) throw new Error(`${left} left is not true.`);
    if (!pair) return;
    for (const verdict of verdicts) {
      const next = decide(ranking, pair, verdict);
      if (mostLeft(next, 3) >= left) throw new Error(`${verdict} left as many as ${left}.`);
      follow(next);
    }
  };
  for (let cards = 0; cards <= 6; cards += 1)
    expect(() => follow(emptyRanking(cards))).not.toThrow();
});

test("whoever knows their order gets their own top three of any number of cards", () => {
  const anyOrder = fc
    .integer({ min: 0, max: 12 })
    .chain((cards) => fc.shuffledSubarray([...Array(cards).keys()], { minLength: cards }));
  fc.assert(
    fc.property(anyOrder, (order) => {
      const { settled } = answered(order.length, (one, other) =>
        order.indexOf(one) < order.indexOf(other) ? "first" : "second",
      );
      expect(settled).toEqual(order.slice(0, 3).map((card) => [card]));
    }),
  );
});

test("cards between which a person never can choose stand together, the others in their order", () => {
  const anyWorth = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 10 });
  fc.assert(
    fc.property(anyWorth, (worth) => {
      const of = (card: number): number => worth[card] ?? 0;
      const { settled } = answered(worth.length, (one, other) =>
        of(one) === of(other) ? "none" : of(one) > of(other) ? "first" : "second",
      );
      const groups = [...new Set(worth)]
        .sort((a, b) => b - a)
        .map((value) => [...worth.keys()].filter((card) => of(card) === value));
      const enough = groups.findIndex((_, at) => groups.slice(0, at + 1).flat().length >= 3);
      expect(settled).toEqual(enough < 0 ? groups : groups.slice(0, enough + 1));
    }),
  );
});

type Said = { readonly pair: readonly [number, number]; readonly verdict: Verdict };

function answered(cards: number, ask: (one: number, other: number) => Verdict) {
  let ranking = emptyRanking(cards);
  for (;;) {
    const now = standing(ranking, 3);
    if (!now.pair) return now;
    ranking = decide(ranking, now.pair, ask(...now.pair));
  }
}

/** The comparisons of the longest course there is. */
function longest(ranking: Ranking, wanted: number): number {
  const { pair } = standing(ranking, wanted);
  if (!pair) return 0;
  return (
    1 + Math.max(...verdicts.map((verdict) => longest(decide(ranking, pair, verdict), wanted)))
  );
}

/** What follows from what was said, by the plain rule: at least as good goes on from one to the next. */
function relations(cards: number, said: readonly Said[]) {
  const atLeast = Array.from({ length: cards }, (_, one) =>
    Array.from({ length: cards }, (__, other) => one === other),
  );
  const link = (one: number, other: number): void => {
    const row = atLeast[one];
    if (row) row[other] = true;
  };
  for (const { pair, verdict } of said) {
    if (verdict !== "second") link(pair[0], pair[1]);
    if (verdict !== "first") link(pair[1], pair[0]);
  }
  for (let via = 0; via < cards; via += 1)
    for (let one = 0; one < cards; one += 1)
      for (let other = 0; other < cards; other += 1)
        if (atLeast[one]?.[via] && atLeast[via]?.[other]) link(one, other);
  return { has: (one: number, other: number) => atLeast[one]?.[other] === true };
}
