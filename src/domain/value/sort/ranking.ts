/**
 * Finds the best few of some cards by comparing two at a time, with as few comparisons as the
 * knockout with replays that Kislitsyn described: at most 11 for an ordered top three of eight.
 * No pair is asked twice, nor one whose answer follows from the answers before it.
 *
 * Cards are numbers from 0, in the order in which they came; sets of them are bit masks, so that
 * there can be 31 at most. Two between which nobody could choose are as good as each other from then on.
 */
export type Ranking = {
  /** By card: the cards as good as it, itself among them. */
  readonly level: readonly number[];
  /** By card: the cards it goes before, said or implied; for settled ones, as when they were settled. */
  readonly below: readonly number[];
};

/** `none` is for a person who cannot choose. */
export type Verdict = "first" | "second" | "none";

export function emptyRanking(cards: number): Ranking {
  return {
    level: Array.from({ length: cards }, (_, card) => 1 << card),
    below: Array.from({ length: cards }, () => 0),
  };
}

/** `ranking` with what follows from one more verdict about a pair it did not know. */
export function decide(
  ranking: Ranking,
  [first, second]: readonly [number, number],
  verdict: Verdict,
): Ranking {
  if (verdict === "none") return levelled(ranking, first, second);
  return verdict === "first" ? ordered(ranking, first, second) : ordered(ranking, second, first);
}

/** The cards in order, best first, until there are `wanted`; those on a level stand together. */
export type Standing = {
  readonly settled: readonly (readonly number[])[];
  /** What to ask next; undefined once enough is settled. */
  readonly pair: readonly [number, number] | undefined;
};

export function standing({ level, below }: Ranking, wanted: number): Standing {
  const settled: (readonly number[])[] = [];
  let rest = (1 << level.length) - 1;
  let found = 0;
  const above = (card: number): number => (below[card] ?? 0) & rest;
  while (rest !== 0 && found < wanted) {
    const candidates = bestOf(rest, level, below);
    const [first, second] = candidates.toSorted(
      // The two that stand above fewest, as in a knockout, where winners of a round meet each other.
      // Counted in levels: two that are as good as each other take up one place.
      (a, b) => levelsIn(above(a), level) - levelsIn(above(b), level) || a - b,
    );
    if (first === undefined) break;
    if (second !== undefined)
      return { settled, pair: first < second ? [first, second] : [second, first] };
    const group = level[first] ?? 0;
    settled.push(membersOf(group));
    found += membersOf(group).length;
    rest &= ~group;
  }
  return { settled, pair: undefined };
}

/**
 * The most comparisons there can still be. It falls with every verdict: that one which cannot be
 * given leads to no more of them than the other two is shown by trying all there are.
 */
export function mostLeft(ranking: Ranking, wanted: number): number {
  // Levels stay as they are below, so what stands above what tells all there is to know.
  const known = new Map<string, number>();
  const left = (now: Ranking): number => {
    const key = now.below.join(" ");
    const found = known.get(key);
    if (found !== undefined) return found;
    const { pair } = standing(now, wanted);
    const most = pair
      ? 1 + Math.max(left(decide(now, pair, "first")), left(decide(now, pair, "second")))
      : 0;
    known.set(key, most);
    return most;
  };
  return left(ranking);
}

/** The first card of each level in `rest` above which none in `rest` stands. */
function bestOf(
  rest: number,
  level: readonly number[],
  below: readonly number[],
): readonly number[] {
  const members = membersOf(rest);
  const beaten = members.reduce((all, card) => all | (below[card] ?? 0), 0);
  return members.filter(
    (card) => (beaten & (1 << card)) === 0 && (level[card] ?? 0) % (1 << card) === 0,
  );
}

// Of cards that are asked about, those above are settled already, so only what is below is kept.
function ordered({ level, below }: Ranking, better: number, worse: number): Ranking {
  const lower = (level[worse] ?? 0) | (below[worse] ?? 0);
  const group = level[better] ?? 0;
  return {
    level,
    below: below.map((under, card) => (has(group, card) ? under | lower : under)),
  };
}

function levelled({ level, below }: Ranking, one: number, other: number): Ranking {
  const group = (level[one] ?? 0) | (level[other] ?? 0);
  const lower = (below[one] ?? 0) | (below[other] ?? 0);
  return {
    level: level.map((same, card) => (has(group, card) ? group : same)),
    below: below.map((under, card) => (has(group, card) ? lower : under)),
  };
}

function has(set: number, card: number): boolean {
  return (set & (1 << card)) !== 0;
}

function membersOf(set: number): readonly number[] {
  const members: number[] = [];
  for (let card = 0; set >> card !== 0; card += 1) if (has(set, card)) members.push(card);
  return members;
}

function levelsIn(set: number, level: readonly number[]): number {
  return new Set(membersOf(set).map((card) => level[card])).size;
}
