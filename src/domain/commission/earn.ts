import {
  dividedBy,
  isLess,
  isPositive,
  least,
  minus,
  plus,
  times,
  zero,
  type Rational,
} from "./rational.ts";
import type { RateTable, RateTier, TablePoint } from "./rateTable.ts";

/**
 * One step of a line that a person can follow: `rate` on `on` gives `gives`, all exact, in
 * minor units. `from` is the start of the tier; `rate` is missing where no rate is applied.
 */
export type Working = {
  readonly rule:
    | RateTable["kind"]
    | "threshold"
    | "cap"
    | "paySplit"
    | "points"
    | "fixed"
    | "noQuota";
  readonly from?: Rational;
  readonly on: Rational;
  readonly rate?: Rational;
  readonly gives: Rational;
};

/**
 * What `credit` earns by `table`, tier by tier. Net refunds earn the first tier's rate, as a
 * negative amount, so that a sale and its refund cancel; on a curve they earn nothing.
 */
export function earn(table: RateTable, credit: Rational): readonly Working[] {
  switch (table.kind) {
    case "flat":
    case "marginal":
      return marginal(table.kind, table.tiers, credit);
    case "wholeAmount":
      return [applied(table.kind, rateReached(table.tiers, credit), credit)];
    case "interpolatedRate": {
      const rate = interpolatedRate(table.tiers, table.end, credit);
      return [applied(table.kind, { from: zero, rate }, credit)];
    }
    case "interpolatedAmount":
    case "payCurve":
      return [{ rule: table.kind, on: credit, gives: onCurve(table.points, table.slope, credit) }];
  }
}

/** The last tier that starts at or below `credit`; the first for net refunds. */
export function rateReached(tiers: readonly RateTier[], credit: Rational): RateTier {
  const reached = tiers.findLast(({ from }) => !isLess(credit, from)) ?? tiers[0];
  return reached ?? { from: zero, rate: zero };
}

function applied(rule: Working["rule"], { from, rate }: RateTier, on: Rational): Working {
  return { rule, from, on, rate, gives: times(rate, on) };
}

function marginal(
  rule: Working["rule"],
  tiers: readonly RateTier[],
  credit: Rational,
): readonly Working[] {
  const first = tiers[0];
  if (first && !isPositive(credit)) return [applied(rule, first, credit)];
  return tiers.flatMap((tier, at) => {
    const end = tiers[at + 1]?.from;
    const inside = minus(end ? least(credit, end) : credit, tier.from);
    return isPositive(inside) ? [applied(rule, tier, inside)] : [];
  });
}

function interpolatedRate(tiers: readonly RateTier[], end: Rational, credit: Rational): Rational {
  let rate = zero;
  for (const [at, tier] of tiers.entries()) {
    if (!isLess(tier.from, credit)) break;
    const next = tiers[at + 1]?.from ?? end;
    const share = dividedBy(minus(least(credit, next), tier.from), minus(next, tier.from));
    rate = plus(rate, times(share, tier.rate));
  }
  return rate;
}

function onCurve(points: readonly TablePoint[], slope: Rational, credit: Rational): Rational {
  const at = points.findLastIndex((point) => !isLess(credit, point.at));
  const from = points[at];
  if (!from || !isPositive(credit)) return zero;
  const to = points[at + 1];
  const run = to && minus(to.at, from.at);
  const rise = run ? dividedBy(minus(to.gives, from.gives), run) : slope;
  return plus(from.gives, times(rise, minus(credit, from.at)));
}
