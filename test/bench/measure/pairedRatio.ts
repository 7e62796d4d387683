import { median, quantile } from "./median.ts";

/** How ours compares with theirs: below 1 is better. */
export type PairedRatio = {
  /** The median of the rounds' own ratios. */
  readonly ratio: number;
  /** A quarter of the rounds lie below the first, a quarter above the second. */
  readonly spread: readonly [number, number];
  readonly rounds: number;
};

/**
 * Ratios are taken within a round and only then put together, because two visits a few
 * seconds apart meet the same machine and two minutes apart may not.
 */
export function pairedRatio(
  pairs: readonly { readonly ours: number; readonly theirs: number }[],
): PairedRatio {
  const ratios = pairs.map(({ ours, theirs }) => {
    if (!(theirs > 0)) throw new RangeError(`A ratio to ${theirs} says nothing.`);
    return ours / theirs;
  });
  return {
    ratio: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    rounds: ratios.length,
  };
}
