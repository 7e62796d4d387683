import type { Extra } from "./extras.ts";
import type { Part } from "./postings.ts";

/**
 * What of a period is known as a sum alone, in units of credit, and which rules therefore pay
 * nothing for it: those that look at one deal.
 */
export type KnownAsSum = {
  readonly credit: bigint;
  /** The commission itself, where the plan takes each deal alone. */
  readonly commission: boolean;
  /** Kickers and campaigns, by name. */
  readonly extras: readonly string[];
};

/** Undefined where everything is known deal by deal, or no rule asks for that. */
export function knownAsSum(parts: readonly Part[]): KnownAsSum | undefined {
  const summed = parts
    .map(({ plan, sales }) => ({ plan, totals: sales.filter(({ kind }) => kind === "total") }))
    .filter(({ totals }) => totals.some(({ amount }) => amount !== 0n));
  const commission = summed.some(({ plan }) => plan.commission.accumulation === "deal");
  const extras = summed.flatMap(({ plan }) =>
    plan.extras.filter(looksAtDeals).map(({ name }) => name),
  );
  if (!commission && extras.length === 0) return undefined;
  const credit = summed
    .flatMap(({ totals }) => totals)
    .reduce((all, { amount }) => all + amount, 0n);
  return { credit, commission, extras: [...new Set(extras)] };
}

function looksAtDeals(extra: Extra): boolean {
  if (extra.kind === "spiff") return extra.counts !== "credit" || extra.when.length > 0;
  return extra.kind === "kicker";
}
