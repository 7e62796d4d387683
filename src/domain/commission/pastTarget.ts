import { daysBetween, type Day } from "../day.ts";
import type { Book } from "./book.ts";
import { daysIn } from "./calendar.ts";
import { paysPastTarget } from "./paysPastTarget.ts";
import { periodResults, type PeriodResult } from "./periodResults.ts";
import { dividedBy, isLess, median, minus, one, ratio, sum, type Rational } from "./rational.ts";

/** How a person's results lie about their target, for their own eyes: worked out anew, never kept or sent. */
export type PastTarget =
  /** Too little to say anything: `periods` that are over and whole, `reached` of them at target. */
  | { readonly status: "thin"; readonly periods: number; readonly reached: number }
  /** The plan itself explains why anybody would stop at the target, so nothing is read into it. */
  | {
      readonly status: "planExplains";
      readonly because: "nothingExtra" | "capClose" | "quotaRaised";
    }
  | ({ readonly status: "read" } & Signs & {
        readonly reading: "stopsAtTarget" | "goesPast" | "mixed";
        readonly periods: number;
        readonly reached: number;
        /** The usual period as it was, and as it would have been at the pace from before the target. */
        readonly usual: Rational;
        readonly keptUp: Rational;
      });

/** What the reading rests on, to be shown with it. */
export type Signs = {
  /** Of the periods at target, the share that ended less than 5 % past it. */
  readonly stopShare: Rational;
  /** How far past target the usual one of those ended. */
  readonly overshoot: Rational;
  /** Results a working day after target by those before it; undefined where deals have no days. */
  readonly afterHit?: Rational;
  /** How much more of a period comes in its first tenth when it follows one at target. */
  readonly earlyNext?: Rational;
};

const near = ratio(21n, 20n);
const fair = ratio(4n, 5n);
const fewest = { periods: 6, fair: 4, reached: 3, forStopShare: 4 };

/** Reads `book` up to `today`; see {@link PastTarget}. Periods before the plan of today are left out. */
export function pastTarget(book: Book, today: Day): PastTarget {
  const results = periodResults(book, today);
  const attained = results.map(({ attainment }) => attainment);
  const reached = results.filter(({ attainment }) => !isLess(attainment, one));
  const counts = { periods: results.length, reached: reached.length };
  const enough =
    counts.periods >= fewest.periods &&
    attained.filter((each) => !isLess(each, fair)).length >= fewest.fair &&
    counts.reached >= fewest.reached;
  if (!enough) return { status: "thin", ...counts };

  const pays = paysPastTarget(book, today);
  if (pays !== "more" && pays !== "unknown") return { status: "planExplains", because: pays };
  if (isQuotaRaised(results)) return { status: "planExplains", because: "quotaRaised" };

  const signs = signsOf(results);
  return {
    status: "read",
    ...signs,
    ...counts,
    reading: readingOf(signs, counts.reached),
    usual: median(attained),
    keptUp: median(results.map(({ attainment, keptUp }) => keptUp ?? attainment)),
  };
}

/** One for each sign of a stop: three or more say that results stop at the target. */
export function readingOf(
  { stopShare, overshoot, afterHit, earlyNext }: Signs,
  reached: number,
): "stopsAtTarget" | "goesPast" | "mixed" {
  const score = [
    reached >= fewest.forStopShare && !isLess(stopShare, ratio(3n, 5n)),
    isLess(overshoot, ratio(1n, 20n)),
    afterHit !== undefined && isLess(afterHit, ratio(7n, 20n)),
    earlyNext !== undefined && !isLess(earlyNext, ratio(1n, 5n)),
  ].filter(Boolean).length;
  if (score >= 3) return "stopsAtTarget";
  return score === 0 && !isLess(overshoot, ratio(3n, 20n)) ? "goesPast" : "mixed";
}

/** The signs in results of which at least one reached its target. */
export function signsOf(results: readonly PeriodResult[]): Signs {
  const reached = results.filter(({ attainment }) => !isLess(attainment, one));
  const stopped = reached.filter(({ attainment }) => isLess(attainment, near));
  const afterHits = reached.flatMap(({ afterHit }) => (afterHit ? [afterHit] : []));
  const earlyNext = earlyNextOf(results);
  return {
    stopShare: ratio(BigInt(stopped.length), BigInt(reached.length)),
    overshoot: median(reached.map(({ attainment }) => minus(attainment, one))),
    ...(afterHits.length > 0 && { afterHit: median(afterHits) }),
    ...(earlyNext && { earlyNext }),
  };
}

function earlyNextOf(results: readonly PeriodResult[]): Rational | undefined {
  const after = { hit: [] as Rational[], miss: [] as Rational[] };
  for (const [at, { early }] of results.entries()) {
    const before = results[at - 1];
    if (!before || !early || before.next !== results[at]?.first) continue;
    after[isLess(before.attainment, one) ? "miss" : "hit"].push(early);
  }
  const { hit, miss } = after;
  return hit.length > 0 && miss.length > 0 ? minus(mean(hit), mean(miss)) : undefined;
}

function mean(values: readonly Rational[]): Rational {
  return dividedBy(sum(values), ratio(BigInt(values.length)));
}

/** Whether doing well was mostly followed by a higher quota: holding back is then self-protection. */
function isQuotaRaised(results: readonly PeriodResult[]): boolean {
  const after = results.flatMap((each, at) => {
    const following = results[at + 1];
    const isWell = !isLess(each.attainment, near) && following?.first === each.next;
    return isWell ? [isRaised(each, following, results)] : [];
  });
  const raised = after.filter(Boolean).length;
  return raised >= 2 && 2 * raised > after.length;
}

/**
 * A month of five weeks asks for more than one of four, and a season for more than another: the
 * quota has to be higher by the day too where weeks differ, and than at the same time a year before where that is
 * known.
 */
function isRaised(
  before: PeriodResult,
  after: PeriodResult,
  results: readonly PeriodResult[],
): boolean {
  const yearAgo = results.find((other) => isYearBefore(other, after));
  return (
    isLess(before.quota, after.quota) &&
    (isAsLong(before, after) || isLess(perDay(before), perDay(after))) &&
    (!yearAgo || isLess(yearAgo.quota, after.quota))
  );
}

function perDay(period: PeriodResult): Rational {
  return dividedBy(period.quota, ratio(daysIn(period)));
}

/** Months differ by three days at most, and nobody asks for more because of that. */
function isAsLong(a: PeriodResult, b: PeriodResult): boolean {
  const longer = daysIn(a) - daysIn(b);
  return longer >= -3n && longer <= 3n;
}

/** Two weeks either way: years of whole weeks begin on other days. */
function isYearBefore(other: PeriodResult, { first }: PeriodResult): boolean {
  const days = daysBetween(other.first, first);
  return days >= 351 && days <= 379;
}
