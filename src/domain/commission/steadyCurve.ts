import { blankBook, type Book } from "./book.ts";
import { together, type Calendar, type Measured, type Period } from "./calendar.ts";
import type { Gate } from "./extras.ts";
import type { PayPoint } from "./payCurve.ts";
import type { Unit } from "./periodCurve.ts";
import { measuredOver, type Plan } from "./plan.ts";
import type { Position } from "./position.ts";
import { expectedIn } from "./postings.ts";
import { outlookOn, projected, type Outlook } from "./projection.ts";
import { tableEdges } from "./rateTable.ts";
import { compare, dividedBy, floor, minus, plus, ratio, zero, type Rational } from "./rational.ts";

/** The longest stretch whose results together decide what a period of `plan` pays. */
export function decidedOver(plan: Plan): Measured {
  const { commission, extras } = plan;
  const { gated, caps } = commission;
  const bonuses = extras.flatMap((extra) => (extra.kind === "bonus" ? [extra] : []));
  const gates = [...(gated?.gates ?? []), ...bonuses.flatMap((bonus) => bonus.gates)];
  const all: readonly Measured[] = [
    measuredOver(plan),
    ...bonuses.map(({ per }) => per),
    ...gates.map(spanOfGate),
    ...caps.flatMap((cap) => (cap.on === "pay" && cap.per === "year" ? ["year" as const] : [])),
  ];
  return all.includes("year") ? "year" : all.includes("quarter") ? "quarter" : "period";
}

function spanOfGate({ of }: Gate): Measured {
  if (of === "everyPeriodOfYear") return "year";
  return of === "everyPeriodOfQuarter" ? "quarter" : of;
}

/** What a period pays at so much of the target, in a whole quarter or year of it. */
export type SteadyPoint = Pick<PayPoint, "attainment" | "pays">;

/** Twentieths of the target are close enough to draw between; a thousandth tells a jump's two sides. */
const step = ratio(1n, 20n);
const aside = ratio(1n, 1000n);

/**
 * What a period of the position's plan pays, on the average of its quarter or year, when every period
 * of it comes to the same share of its target: tiers over the year, bonuses once a quarter and caps
 * of a year show, which no period alone would show. From nothing to `to`, a point each 5 % and on
 * either side of each edge, in order. Undefined where nothing is longer than a period, and without a
 * target. Cost: a statement of each period of the span for each point.
 */
export function steadyCurve(
  position: Position,
  unit: Unit,
  to: Rational,
): readonly SteadyPoint[] | undefined {
  const span = decidedOver(position.plan);
  if (span === "period") return undefined;
  for (const periods of spansFrom(position, span)) {
    const outlook = outlookOver(position, periods);
    const { postings } = outlook?.position ?? { postings: [] };
    if (!outlook || postings.some((posting) => !expectedIn(posting))) continue;
    return placesIn(outlook, to).map((attainment) => ({
      attainment,
      pays: onAverage(outlook, attainment, unit),
    }));
  }
  return undefined;
}

/** The first whole quarter or year after the position's, and its own where no plan looks farther. */
function spansFrom({ book, index }: Position, span: Measured): readonly Calendar[] {
  const now = book.calendar[index];
  if (!now) return [];
  const later = book.calendar.slice(index).find((period) => !together(period, now, span));
  const like = (one: Period) => book.calendar.filter((period) => together(period, one, span));
  return [...(later ? [like(later)] : []), like(now)];
}

/** The start of that span as if the plan of the position, long past its ramp, held for all of it. */
function outlookOver({ book, plan }: Position, calendar: Calendar): Outlook | undefined {
  const start = calendar[0]?.first;
  if (start === undefined) return undefined;
  const { until: _until, ramp: _ramp, ...rest } = plan;
  const { ownCalendars: _own, ...blank } = blankBook(book);
  const alone: Book = { ...blank, plans: [{ ...rest, from: start }], calendar };
  return outlookOn(alone, start);
}

function onAverage(outlook: Outlook, pace: Rational, unit: Unit): bigint {
  const statements = projected(outlook, pace, unit);
  const all = statements.reduce((sum, { kept }) => sum + kept, 0n);
  return floor(ratio(all, BigInt(statements.length)));
}

function placesIn({ position: { postings, plan } }: Outlook, to: Rational): readonly Rational[] {
  const last = postings.at(-1)?.parts.at(-1);
  const whole = last?.terms.quotaToDate[measuredOver(plan)];
  const { table, otherwise, threshold, creditCap } = last?.terms ?? {};
  const edges = [
    ...[table, otherwise].flatMap((one) => (one ? tableEdges(one) : [])),
    ...(threshold ? [threshold] : []),
    ...(creditCap ? [creditCap.most] : []),
  ];
  const gates = [
    ...(plan.commission.gated?.gates ?? []),
    ...plan.extras.flatMap((extra) => (extra.kind === "bonus" ? extra.gates : [])),
  ];
  const changes = [
    ...edges.flatMap((edge) => (whole ? [dividedBy(edge, whole)] : [])),
    ...gates.map(({ share }) => share),
  ];
  const places = changes.flatMap((at) => [minus(at, aside), at, plus(at, aside)]);
  for (let at = zero; compare(at, to) < 0n; at = plus(at, step)) places.push(at);
  places.push(to);
  const inside = places.filter((at) => compare(at, zero) >= 0n && compare(at, to) <= 0n);
  return inside
    .toSorted((a, b) => (compare(a, b) < 0n ? -1 : 1))
    .filter((place, at, all) => compare(place, all[at - 1] ?? to) !== 0n);
}
