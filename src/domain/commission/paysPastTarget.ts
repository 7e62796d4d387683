import type { Day } from "../day.ts";
import { blankBook, type Book } from "./book.ts";
import type { Unit } from "./periodCurve.ts";
import { outlookOn, projected } from "./projection.ts";
import { planOn } from "./quota.ts";
import { median, ratio, floor, type Rational } from "./rational.ts";
import { creditOfOne } from "./sale.ts";

/**
 * Whether the plan of `today` pays more for periods that all come to 125 % of their target than for
 * periods at target, and more still at 150 %: a cap nearer than that is in the way of whoever sells
 * on. Nobody knows of a plan that takes each deal alone while no deal is known.
 */
export function paysPastTarget(
  book: Book,
  today: Day,
): "more" | "nothingExtra" | "capClose" | "unknown" {
  const plan = planOn(book.plans, today);
  const start = book.calendar[0]?.first;
  if (!plan || start === undefined) return "unknown";
  const unit = plan.commission.accumulation === "deal" ? usualDealOf(book) : inSum;
  const blank: Book = { ...blankBook(book), plans: [plan] };
  const outlook = outlookOn(blank, plan.from > start ? plan.from : start);
  if (!outlook || !unit) return "unknown";
  const earnedAt = (pace: Rational): bigint =>
    projected(outlook, pace, unit).reduce((all, { earned }) => all + earned, 0n);
  const quarterMore = earnedAt(ratio(5n, 4n));
  if (quarterMore <= earnedAt(ratio(1n))) return "nothingExtra";
  return earnedAt(ratio(3n, 2n)) <= quarterMore ? "capClose" : "more";
}

const inSum: Unit = { kind: "sales" };

/** Deals like the one in the middle of those that are known. */
function usualDealOf({ sales }: Book): Unit | undefined {
  const known = sales
    .filter(({ kind }) => kind === "deal")
    .map(creditOfOne)
    .filter((credit) => credit > 0n);
  if (known.length === 0) return undefined;
  const amount = floor(median(known.map((credit) => ratio(credit))));
  return amount > 0n ? { kind: "deals", deal: { amount } } : undefined;
}
