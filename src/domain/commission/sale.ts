import type { Day } from "../day.ts";
import { allocate } from "./allocate.ts";
import type { Condition } from "./extras.ts";
import { compare, minus, one, ratio, sum, times, type Rational } from "./rational.ts";
import { round } from "./rounding.ts";

/**
 * Who shares a deal. `credit` are the shares of all, `mine` is this person's place among them.
 * They come to at most one, unless the plan gives double credit. `pay` is this person's share
 * of the pay for the credit, one when it is not divided again.
 */
type Split = {
  readonly credit: readonly Rational[];
  readonly mine: number;
  readonly doubleCredit?: boolean;
  readonly pay?: Rational;
};

/** A sale (or, below zero, a refund) in minor units of the plan's currency, on the plan's basis. */
export type Deal = {
  readonly kind: "deal";
  readonly id: string;
  /** The day it counts for by the plan's basis and time zone. */
  readonly on: Day;
  readonly amount: bigint;
  /** How many deals exactly like this one; one when not given. */
  readonly count?: bigint;
  readonly measures?: Readonly<Record<string, bigint>>;
  readonly split?: Split;
};

/**
 * Sales known only as a sum: where somebody stands, or may stand. It counts for quota and
 * tiers, and pays nothing by rules that look at one deal.
 */
export type Total = { readonly kind: "total"; readonly on: Day; readonly amount: bigint };

export type Sale = Deal | Total;

/** This person's credit for one such sale, in minor units; the shares of all add up to the amount. */
export function creditOfOne(sale: Sale): bigint {
  const split = sale.kind === "deal" ? sale.split : undefined;
  if (!split) return sale.amount;
  const mine = split.credit[split.mine] ?? one;
  const rest = minus(one, sum(split.credit));
  if (compare(rest, ratio(0n)) < 0n) return round(times(mine, ratio(sale.amount)), "halfUp");
  return allocate(sale.amount, [...split.credit, rest])[split.mine] ?? 0n;
}

export function countOf(sale: Sale): bigint {
  return sale.kind === "deal" ? (sale.count ?? 1n) : 1n;
}

/** The credit for all sales like this one. */
export function creditOf(sale: Sale): bigint {
  return creditOfOne(sale) * countOf(sale);
}

export function meets(deal: Deal, conditions: readonly Condition[]): boolean {
  return conditions.every(({ of, is, than }) => {
    const value = of === "amount" ? deal.amount : (deal.measures?.[of.measure] ?? 0n);
    return is === "over" ? value > than : value >= than;
  });
}
