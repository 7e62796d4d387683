import {
  floor,
  isPositive,
  minus,
  ratio,
  sum,
  times,
  dividedBy,
  type Rational,
} from "./rational.ts";

/**
 * `total` divided by `weights` so that the parts add up to it to the last minor unit: what
 * is left after rounding down goes, one unit each, to the largest remainders, the earlier
 * of two equal ones first. A negative total divides as its positive one does.
 * Throws a RangeError when the weights come to nothing.
 */
export function allocate(total: bigint, weights: readonly Rational[]): readonly bigint[] {
  if (total < 0n) return allocate(-total, weights).map((part) => -part);
  const whole = sum(weights);
  if (!isPositive(whole))
    throw new RangeError("Nothing can be divided by weights that come to nothing.");

  const exact = weights.map((weight) => dividedBy(times(ratio(total), weight), whole));
  const parts = exact.map(floor);
  let left = parts.reduce((rest, part) => rest - part, total);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: minus(share, ratio(floor(share))) }))
    .toSorted((a, b) => sign(b.remainder.n * a.remainder.d - a.remainder.n * b.remainder.d));
  for (const { at } of byRemainder) {
    if (left === 0n) break;
    parts[at] = (parts[at] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}

function sign(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}
