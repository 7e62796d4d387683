import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { blankBook } from "#domain/commission/book.ts";
import type { Measured } from "#domain/commission/calendar.ts";
import { payCurve } from "#domain/commission/payCurve.ts";
import { positionOn } from "#domain/commission/position.ts";
import {
  compare,
  dividedBy,
  floor,
  minus,
  plus,
  ratio,
  times,
  zero,
  type Rational,
} from "#domain/commission/rational.ts";
import { decidedOver, steadyCurve, type SteadyPoint } from "#domain/commission/steadyCurve.ts";

/** As far as the picture goes. */
export const mostDrawn = ratio(3n, 2n);
/** Whole deals rarely end where the picture does. */
const farther = ratio(5n, 2n);

/**
 * What an ordinary period under today's plan pays from nothing to half as much again as its target;
 * where its quarter or year decides with it, on the average of one that is sold at a steady pace.
 */
export function wholeCurve({ book, outlook, unit }: Ahead): readonly SteadyPoint[] {
  const position = positionOn(blankBook(book), outlook.today);
  const steady = position && steadyCurve(position, unit, mostDrawn);
  if (steady) return steady;
  const points = (position && payCurve(position, unit, zero, farther)) ?? [];
  const inside = points.filter(({ attainment }) => compare(attainment, mostDrawn) <= 0n);
  const end = paysAt(points, mostDrawn);
  if (!end || compare(inside.at(-1)?.attainment ?? zero, mostDrawn) === 0n) return inside;
  return [...inside, { attainment: mostDrawn, pays: floor(end) }];
}

/** What the curve is drawn over. */
export function drawnOver({ outlook }: Ahead): Measured {
  return decidedOver(outlook.position.plan);
}

/** What the curve pays at `pace`, between its points where it has none there. */
export function paysAt(points: readonly SteadyPoint[], pace: Rational): Rational | undefined {
  const after = points.findIndex(({ attainment }) => compare(attainment, pace) >= 0n);
  const to = points[after];
  const from = points[after - 1];
  if (!to) return undefined;
  if (!from || compare(to.attainment, pace) === 0n) return ratio(to.pays);
  const run = minus(to.attainment, from.attainment);
  const share = dividedBy(minus(pace, from.attainment), run);
  return plus(ratio(from.pays), times(share, ratio(to.pays - from.pays)));
}

/** Thousandths of `whole`, for drawing alone. */
export function thousandths(part: Rational, whole: Rational): number {
  if (compare(whole, zero) === 0n) return 0;
  const share = dividedBy(part, whole);
  return Number((share.n * 1000n) / share.d);
}
