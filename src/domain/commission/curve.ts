import { ceiling, ratio } from "./rational.ts";

/**
 * Pay as a function of how much is sold: whole units in, minor units out. From one edge to
 * the next pay never falls; at an edge it may jump either way. Past `horizon(pay)` it has
 * reached `pay`, or stays as it is for ever.
 */
export type Curve = {
  readonly at: (sold: bigint) => bigint;
  readonly edges: readonly bigint[];
  readonly horizon: (pay: bigint) => bigint;
};

/** Selling from `from` up to, but not, `before` pays enough; without `before`, for ever. */
export type Enough = { readonly from: bigint; readonly before?: bigint };

export type Inverse =
  | {
      readonly status: "reached";
      /** The least that pays enough. */
      readonly least: bigint;
      readonly pays: bigint;
      /** Whether it pays the amount to the minor unit. */
      readonly exact: boolean;
      /** Set when pay jumps over the amount at `least`: what one unit less pays. */
      readonly gapFrom?: bigint;
      /** All that pays enough, in order: more than one, or an end, where pay falls at an edge. */
      readonly enough: readonly Enough[];
    }
  | {
      readonly status: "unreachable";
      /** The most that can be had, and the least that pays it. */
      readonly most: bigint;
      readonly leastForMost: bigint;
    };

/**
 * The least that pays `pay` or more, by halving each stretch between edges that reaches it.
 * Cost: with e edges below the horizon h at most (e + 1) x (2 + log2 h) questions to the
 * curve, twice as many when the amount cannot be reached; it always ends.
 */
export function inverse(curve: Curve, pay: bigint): Inverse {
  const stretches = stretchesOf(curve, pay);
  const enough = enoughIn(curve, stretches, pay);
  const first = enough[0];
  if (!first) {
    const most = stretches
      .map(({ last }) => curve.at(last))
      .reduce((high, value) => (value > high ? value : high));
    const leastForMost = enoughIn(curve, stretches, most)[0]?.from ?? 0n;
    return { status: "unreachable", most, leastForMost };
  }

  const pays = curve.at(first.from);
  const exact = pays === pay;
  const jumps =
    !exact && first.from > 0n && stretches.some((stretch) => stretch.first === first.from);
  return {
    status: "reached",
    least: first.from,
    pays,
    exact,
    ...(jumps && { gapFrom: curve.at(first.from - 1n) }),
    enough,
  };
}

/**
 * The least multiple of `unit` that still pays enough; undefined when every stretch that
 * does is narrower. For people, who do not sell to the penny.
 */
export function inWholeUnits(enough: readonly Enough[], unit: bigint): bigint | undefined {
  for (const { from, before } of enough) {
    const rounded = ceiling(ratio(from, unit)) * unit;
    if (before === undefined || rounded < before) return rounded;
  }
  return undefined;
}

/** From `first` to `last` pay never falls; `open` when it goes on past every edge. */
export type Stretch = { readonly first: bigint; readonly last: bigint; readonly open: boolean };

/** The curve up to its horizon for `pay`, edge by edge. */
export function stretchesOf({ edges, horizon }: Curve, pay: bigint): readonly Stretch[] {
  const firsts = [...new Set([0n, ...edges.filter((edge) => edge > 0n)])].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  return firsts.map((first, at) => {
    const next = firsts[at + 1];
    if (next !== undefined) return { first, last: next - 1n, open: false };
    const far = horizon(pay);
    return { first, last: far > first ? far : first, open: true };
  });
}

function enoughIn({ at }: Curve, stretches: readonly Stretch[], pay: bigint): readonly Enough[] {
  const found: Enough[] = [];
  for (const { first, last, open } of stretches) {
    if (at(last) < pay) continue;
    const from = leastIn({ at }, first, last, pay);
    const before = found.at(-1);
    const start = before?.before === from ? before.from : from;
    if (start !== from) found.pop();
    found.push(open ? { from: start } : { from: start, before: last + 1n });
  }
  return found;
}

/** The least from `first` to `last` that pays `pay`, which `last` does and pay never falls between. */
export function leastIn(
  { at }: Pick<Curve, "at">,
  first: bigint,
  last: bigint,
  pay: bigint,
): bigint {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (at(middle) >= pay) high = middle;
    else low = middle + 1n;
  }
  return low;
}
