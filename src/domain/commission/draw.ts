import type { Day } from "../day.ts";

/**
 * A top-up to `minimum` in periods that start from `from` to `to`. A recoverable draw is owed
 * back from later pay above the minimum; a non-recoverable one and a guarantee never are.
 */
export type Draw = {
  readonly kind: "recoverable" | "nonRecoverable" | "guarantee";
  readonly minimum: bigint;
  readonly from: Day;
  readonly to?: Day;
  /** What is still owed when the fiscal year ends. */
  readonly atYearEnd: "carried" | "forgiven";
};

/** `topUp` and `repaid` are not negative; `owed` is what is left to repay. */
export type Drawn = { readonly topUp: bigint; readonly repaid: bigint; readonly owed: bigint };

/**
 * What `draw` does to a period that earned `earned` while `owed` was owed. Repaying never
 * takes pay under the minimum; without a draw in force there is no minimum to keep.
 */
export function drawOn(draw: Draw | undefined, earned: bigint, owed: bigint): Drawn {
  const minimum = draw?.minimum ?? (earned < 0n ? earned : 0n);
  if (earned < minimum) {
    const topUp = minimum - earned;
    return { topUp, repaid: 0n, owed: draw?.kind === "recoverable" ? owed + topUp : owed };
  }
  const above = earned - minimum;
  const repaid = owed < above ? owed : above;
  return { topUp: 0n, repaid, owed: owed - repaid };
}

export function drawInForce(draws: readonly Draw[], day: Day): Draw | undefined {
  return draws.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}
