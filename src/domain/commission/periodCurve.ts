import type { Day } from "../day.ts";
import type { Curve } from "./curve.ts";
import { curveEdges } from "./curveEdges.ts";
import { curveHorizon } from "./curveHorizon.ts";
import { linesIn } from "./earnings.ts";
import type { Line } from "./line.ts";
import type { Position } from "./position.ts";
import { withSale } from "./postings.ts";
import type { Deal, Sale } from "./sale.ts";
import { statementOf, yearEndedUnder, type Statement } from "./statement.ts";

/** One deal of those that might be made: its amount, measures and split. */
export type DealShape = Omit<Deal, "kind" | "id" | "on" | "count">;

/** What is sold more of: one minor unit at a time, or one deal like this at a time. */
export type Unit =
  | { readonly kind: "sales" }
  | { readonly kind: "deals"; readonly deal: DealShape };

/** The statement of the position's period when so many more units are sold on its day. */
export function statementWith(position: Position, unit: Unit, sold: bigint): Statement | undefined {
  const { index, plan, postings, earlier, clawbacks, balances, on } = position;
  const posting = postings[index];
  if (!posting) return undefined;
  const more = sold > 0n ? withSale(posting, plan, saleOf(unit, on, sold)) : posting;
  const lines: readonly Line[] = [
    ...linesIn(postings.with(index, more), index, earlier),
    ...clawbacks,
  ];
  return statementOf(more, lines, balances, yearEndedUnder(postings, index));
}

/**
 * What the position's period pays for good, draws that are owed back left out, as more is
 * sold on its day. For sales as a sum, rules that look at one deal pay nothing.
 */
export function periodCurve(position: Position, unit: Unit): Curve {
  const single = saleOf(unit, position.on, 1n);
  const edges = curveEdges(position, single);
  return {
    at: (sold) => statementWith(position, unit, sold)?.kept ?? 0n,
    edges,
    horizon: (pay) => curveHorizon(position, single, edges, pay),
  };
}

/** So many units, as one sale. */
export function saleOf(unit: Unit, on: Day, sold: bigint): Sale {
  if (unit.kind === "sales") return { kind: "total", on, amount: sold };
  return { kind: "deal", id: "more", on, ...unit.deal, count: sold };
}
