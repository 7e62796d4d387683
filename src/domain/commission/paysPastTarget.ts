import type { Day } from "../day.ts";
import type { Book } from "./book.ts";
import { outlookOn, projected } from "./projection.ts";
import { planOn } from "./quota.ts";
import { ratio, type Rational } from "./rational.ts";

/**
 * Whether the plan of `today` pays more for periods that all come to 125 % of their target than for
 * periods at target, and more still at 150 %: a cap nearer than that is in the way of whoever sells on.
 */
export function paysPastTarget(book: Book, today: Day): "more" | "nothingExtra" | "capClose" {
  const plan = planOn(book.plans, today);
  const start = book.calendar[0]?.first;
  if (!plan || start === undefined) return "nothingExtra";
  const blank: Book = { plans: [plan], calendar: book.calendar, sales: [] };
  const outlook = outlookOn(blank, plan.from > start ? plan.from : start);
  if (!outlook) return "nothingExtra";
  const earnedAt = (pace: Rational): bigint =>
    projected(outlook, pace, { kind: "sales" }).reduce((all, { earned }) => all + earned, 0n);
  const quarterMore = earnedAt(ratio(5n, 4n));
  if (quarterMore <= earnedAt(ratio(1n))) return "nothingExtra";
  return earnedAt(ratio(3n, 2n)) <= quarterMore ? "capClose" : "more";
}
