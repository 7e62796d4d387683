import { periodCurve, saleOf, type Unit } from "./periodCurve.ts";
import { creditToDate, partOf } from "./postings.ts";
import type { Position } from "./position.ts";
import {
  ceiling,
  compare,
  dividedBy,
  floor,
  minus,
  plus,
  ratio,
  times,
  type Rational,
} from "./rational.ts";
import { creditOf } from "./sale.ts";

/** The period's pay when its credit comes to `attainment` of the quota, `more` units from now. */
export type PayPoint = {
  readonly attainment: Rational;
  readonly more: bigint;
  readonly pays: bigint;
};

/** Twentieths of the quota are close enough to draw between. */
const step = ratio(1n, 20n);

/**
 * The position's period from `from` to `to` of its quota: a point each 5 %, at both ends and
 * on either side of every edge, so that a line through them shows every jump. In deals, the
 * points are whole deals. Undefined without a quota, or when a deal brings no credit. Cost:
 * one statement of the period for each point.
 */
export function payCurve(
  position: Position,
  unit: Unit,
  from: Rational,
  to: Rational,
): readonly PayPoint[] | undefined {
  const { postings, index, plan, on } = position;
  const quota = partOf(postings[index], plan)?.terms.quotaToDate.period;
  const each = creditOf(saleOf(unit, on, 1n));
  if (!quota || each <= 0n) return undefined;
  const credited = creditToDate(postings, index, plan, "period");
  const unitsTo = (attainment: Rational) =>
    dividedBy(minus(times(attainment, quota), ratio(credited)), ratio(each));

  const curve = periodCurve(position, unit);
  const first = atLeastNone(ceiling(unitsTo(from)));
  const last = atLeastNone(floor(unitsTo(to)));
  const counts = [first, last, ...curve.edges.flatMap((edge) => [edge - 1n, edge])];
  for (let place = from; compare(place, to) < 0n; place = plus(place, step))
    counts.push(ceiling(unitsTo(place)));
  return [...new Set(counts)]
    .filter((more) => first <= more && more <= last)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((more) => ({
      attainment: dividedBy(ratio(credited + more * each), quota),
      more,
      pays: curve.at(more),
    }));
}

function atLeastNone(count: bigint): bigint {
  return count > 0n ? count : 0n;
}
