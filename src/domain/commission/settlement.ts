import type { Settled } from "./settle.ts";

/** One step from what a period's lines come to, to what it pays. `amount` is signed, in minor units. */
export type SettlementStep = {
  readonly kind: "madeGood" | "carried" | "forgotten" | "repaid" | "topUp";
  readonly amount: bigint;
};

/**
 * The steps that change something, in order: together with what was earned they come to exactly
 * what is paid. Less than nothing is `carried` into the next period, or `forgotten`.
 */
export function settlementSteps(
  settled: Pick<Settled, "madeGood" | "repaid" | "topUp" | "carried" | "paid">,
  earned: bigint,
): readonly SettlementStep[] {
  const { madeGood, repaid, topUp, carried, paid } = settled;
  const notTakenBack = paid - (earned - madeGood - repaid + topUp);
  const steps: readonly SettlementStep[] = [
    { kind: "madeGood", amount: -madeGood },
    { kind: "carried", amount: carried },
    { kind: "forgotten", amount: notTakenBack - carried },
    { kind: "repaid", amount: -repaid },
    { kind: "topUp", amount: topUp },
  ];
  return steps.filter(({ amount }) => amount !== 0n);
}
