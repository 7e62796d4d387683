import type { Day } from "../day.ts";
import type { Book } from "./book.ts";
import { inverse, leastIn, stretchesOf, type Curve, type Inverse } from "./curve.ts";
import { periodCurve, statementWith, type DealShape, type Unit } from "./periodCurve.ts";
import { cautiously, positionOn, type Position } from "./position.ts";
import { creditToDate, partOf } from "./postings.ts";
import { ceiling, dividedBy, minus, ratio, type Rational } from "./rational.ts";
import { creditOfOne } from "./sale.ts";

/** A way to the amount: with these bonuses paid, the least that gets there. */
type Route = {
  readonly bonuses: readonly string[];
  readonly least: bigint;
  readonly pays: bigint;
};

type Reached = Extract<Inverse, { readonly status: "reached" }>;

export type LeastSales =
  /** The day is outside the calendar, or no plan is in force on it. */
  | { readonly status: "noPlan" }
  /** The plan looks at each deal alone: sales as a sum say nothing. Ask in deals. */
  | { readonly status: "needsDealSize" }
  | (Reached & {
      /**
       * The least without help from rounding: what to show, rounded up with `inWholeUnits`.
       * Missing when nothing but rounding gets there.
       */
      readonly unrounded?: bigint;
      /** What stands after that: share of the period's quota, and credit over it (below zero: under). */
      readonly attainment?: Rational;
      readonly overTarget?: bigint;
      /** One for each set of bonuses that leads to the amount, the least first. */
      readonly routes: readonly Route[];
    })
  | Extract<Inverse, { readonly status: "unreachable" }>;

export type LeastDeals =
  | { readonly status: "noPlan" }
  /** A deal of nothing, or less, leads nowhere. */
  | { readonly status: "noDealSize" }
  | (Reached & {
      /** Deals that come to the quota, with what has been sold. */
      readonly dealsToTarget?: bigint;
      readonly routes: readonly Route[];
    })
  | Extract<Inverse, { readonly status: "unreachable" }>;

/**
 * The least sales, in minor units on top of what `book` holds, that make the period of the
 * day `on` pay `pay` when they count on that day. Campaigns that are over by then pay nothing
 * for them. Cost: that of `inverse`, each question a statement of one period; twice, once
 * without rounding.
 */
export function leastSales(book: Book, on: Day, pay: bigint): LeastSales {
  const position = positionOn(book, on);
  if (!position) return { status: "noPlan" };
  if (position.plan.commission.accumulation === "deal") return { status: "needsDealSize" };

  const unit: Unit = { kind: "sales" };
  const curve = periodCurve(position, unit);
  const found = inverse(curve, pay);
  if (found.status === "unreachable") return found;
  const cautious = inverse(periodCurve(cautiously(position), unit), pay);
  const unrounded = cautious.status === "reached" ? cautious.least : undefined;
  const { quota, credited } = standing(position);
  const after = ratio(credited + (unrounded ?? found.least));
  return {
    ...found,
    ...(unrounded !== undefined && { unrounded }),
    ...(quota && {
      attainment: dividedBy(after, quota),
      overTarget: ceiling(minus(after, quota)),
    }),
    routes: routesOn(position, unit, curve, pay),
  };
}

/**
 * As `leastSales`, in whole deals like `deal`: kickers, campaigns and rules for one deal count.
 * It is worked out anew for each number, never scaled: a few large deals can beat many small ones.
 */
export function leastDeals(book: Book, on: Day, pay: bigint, deal: DealShape): LeastDeals {
  const position = positionOn(book, on);
  if (!position) return { status: "noPlan" };
  const each = creditOfOne({ kind: "deal", id: "more", on, ...deal });
  if (deal.amount <= 0n || each <= 0n) return { status: "noDealSize" };

  const unit: Unit = { kind: "deals", deal };
  const curve = periodCurve(position, unit);
  const found = inverse(curve, pay);
  if (found.status === "unreachable") return found;
  const { quota, credited } = standing(position);
  const missing = quota && ceiling(dividedBy(minus(quota, ratio(credited)), ratio(each)));
  return {
    ...found,
    ...(missing !== undefined && { dealsToTarget: missing > 0n ? missing : 0n }),
    routes: routesOn(position, unit, curve, pay),
  };
}

function standing({ postings, index, plan }: Position) {
  return {
    quota: partOf(postings[index], plan)?.terms.quotaToDate.period,
    credited: creditToDate(postings, index, plan, "period"),
  };
}

/** Between edges the same bonuses are paid: the least of each set of them. */
function routesOn(position: Position, unit: Unit, curve: Curve, pay: bigint): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const { first, last } of stretchesOf(curve, pay)) {
    if (curve.at(last) < pay) continue;
    const least = leastIn(curve, first, last, pay);
    const lines = statementWith(position, unit, least)?.lines ?? [];
    const bonuses = lines.flatMap(({ rule, name }) =>
      rule === "bonus" && name !== undefined ? [name] : [],
    );
    const key = JSON.stringify(bonuses);
    if (!routes.has(key)) routes.set(key, { bonuses, least, pays: curve.at(least) });
  }
  return [...routes.values()];
}
