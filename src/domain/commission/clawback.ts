import { daysBetween, type Day } from "../day.ts";
import type { Book, Cancellation } from "./book.ts";
import type { Plan } from "./plan.ts";
import { planOn } from "./quota.ts";
import { one, ratio, zero, type Rational } from "./rational.ts";
import type { Deal } from "./sale.ts";

/** A cancellation that takes something back: which deal, under which plan, and what share of its pay. */
export type Reversal = {
  readonly on: Day;
  readonly deal: Deal;
  readonly plan: Plan;
  readonly share: Rational;
};

/**
 * The cancellations of `book` that its plans reverse, in order of day. One too late, of a
 * deal nobody knows, or under a plan without clawback takes nothing back.
 */
export function reversals({ cancellations = [], sales, plans }: Book): readonly Reversal[] {
  const inOrder = cancellations.toSorted((a, b) =>
    a.on === b.on ? (a.deal < b.deal ? -1 : 1) : a.on < b.on ? -1 : 1,
  );
  const seen = new Set<string>();
  return inOrder.flatMap(({ deal: id, on }: Cancellation) => {
    const deal = sales.find((sale) => sale.kind === "deal" && sale.id === id);
    const plan = deal && planOn(plans, deal.on);
    if (deal?.kind !== "deal" || !plan || seen.has(id) || on < deal.on) return [];
    const share = shareTakenBack(plan, daysBetween(deal.on, on));
    if (share.n === 0n) return [];
    seen.add(id);
    return [{ on, deal, plan, share }];
  });
}

/** The share of a deal's pay that goes back when it is undone `days` days after it counted. */
function shareTakenBack({ clawback }: Plan, days: number): Rational {
  if (!clawback) return zero;
  if (clawback.kind === "whole") return days <= clawback.withinDays ? one : zero;
  const left = BigInt(clawback.termDays) - BigInt(days);
  return left > 0n ? ratio(left, BigInt(clawback.termDays)) : zero;
}
