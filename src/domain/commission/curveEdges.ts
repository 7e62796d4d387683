import type { Gate } from "./extras.ts";
import { campaignToDate, countedBy } from "./extraLines.ts";
import type { Measured } from "./calendar.ts";
import type { Position } from "./position.ts";
import { measuredOver } from "./plan.ts";
import { creditToDate, partOf } from "./postings.ts";
import {
  ceiling,
  dividedBy,
  floor,
  isLess,
  isPositive,
  minus,
  plus,
  ratio,
  times,
  zero,
  type Rational,
} from "./rational.ts";
import { rateTable, tableEdges } from "./rateTable.ts";
import { creditOf, type Sale } from "./sale.ts";
import type { Terms } from "./terms.ts";

/**
 * How many more of `one` it takes to come to each place where a formula of the position's
 * plan changes: tiers, thresholds, caps on credit, gates, campaigns. Both the first count
 * that reaches the place and the first that passes it, since plans say "at least" and "over".
 */
export function curveEdges(position: Position, one: Sale): readonly bigint[] {
  const { postings, index, plan } = position;
  const part = partOf(postings[index], plan);
  if (!part) return [];
  const { terms } = part;
  const credited = (measured: Measured) => creditToDate(postings, index, plan, measured);

  const edges: bigint[] = [];
  const add = (places: readonly Rational[], so: bigint, each: bigint) => {
    for (const place of places) edges.push(...counts(place, so, each));
  };
  if (plan.commission.accumulation !== "deal")
    add(
      commissionEdges(terms, plan.commission.threshold?.kind),
      credited(measuredOver(plan)),
      creditOf(one),
    );
  for (const gate of gatesOf(position)) {
    const measured = gate.of === "quarter" || gate.of === "year" ? gate.of : "period";
    const quota = terms.quotaToDate[measured];
    if (quota) add([times(gate.share, quota)], credited(measured), creditOf(one));
  }
  for (const extra of plan.extras) {
    const table = extra.kind === "spiff" && rateTable(extra.schedule, {});
    if (extra.kind !== "spiff" || !table) continue;
    const so = campaignToDate(extra, postings, index, plan);
    add([zero, ...tableEdges(table)], so, countedBy(extra, one));
  }
  return edges;
}

function gatesOf({ plan }: Position): readonly Gate[] {
  const bonuses = plan.extras.flatMap((extra) => (extra.kind === "bonus" ? extra.gates : []));
  return [...(plan.commission.gated?.gates ?? []), ...bonuses];
}

/** In credit as it is sold, though tiers are told in what a cap and a threshold leave of it. */
function commissionEdges(
  { table, otherwise, threshold, creditCap }: Terms,
  kind: "cliff" | "excess" | undefined,
): readonly Rational[] {
  const tiers = [table, otherwise].flatMap((one) => (one ? tableEdges(one) : []));
  const shift = kind === "excess" && threshold ? threshold : zero;
  const counted = [
    zero,
    ...tiers.map((edge) => plus(edge, shift)),
    ...(threshold ? [threshold] : []),
  ];
  if (!creditCap) return counted;
  const { most, beyond } = creditCap;
  return [
    most,
    ...counted.flatMap((edge) => {
      if (!isLess(most, edge)) return [edge];
      return isPositive(beyond) ? [plus(most, dividedBy(minus(edge, most), beyond))] : [];
    }),
  ];
}

/** How many times `each` on top of `so` first reaches, and first passes, `place`. */
function counts(place: Rational, so: bigint, each: bigint): readonly bigint[] {
  if (each <= 0n) return [];
  const missing = minus(place, ratio(so));
  const reaching = ceiling(dividedBy(missing, ratio(each)));
  const passing = floor(dividedBy(missing, ratio(each))) + 1n;
  return [reaching, passing].filter((count) => count > 0n);
}
