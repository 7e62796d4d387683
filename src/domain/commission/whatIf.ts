import { fundGoals, type PaidBy } from "./fundGoals.ts";
import { someDay, type FundedGoal } from "./funding.ts";
import { savedAtPace, type Keep } from "./paydays.ts";
import type { Unit } from "./periodCurve.ts";
import { together } from "./calendar.ts";
import { creditUnitOf } from "./creditUnit.ts";
import { creditOfParts, expectedIn } from "./postings.ts";
import type { Outlook } from "./projection.ts";
import { dividedBy, ratio, sum, type Rational } from "./rational.ts";

/** The paces people ask about: 90, 100, 110 and 125 % of the target. */
export const usualPaces: readonly Rational[] = [90n, 100n, 110n, 125n].map((share) =>
  ratio(share, 100n),
);

/** A person's pace, and which finished periods it is taken from. */
export type Pace = { readonly pace: Rational; readonly from: "thisYear" | "earlierYear" };

/**
 * Credit by quota over the finished periods of this year that have both, whatever version of the
 * plan they had; of the latest earlier year that has any where this one has none yet. Undefined
 * before the first.
 */
export function todaysPace({ position: { postings, index, plan } }: Outlook): Pace | undefined {
  const now = postings[index]?.period;
  const known = postings.slice(0, index).flatMap((posting) => {
    const { period, parts } = posting;
    const quota = expectedIn(posting);
    // Of a period without any result nobody has said that it came to nothing.
    const isKnown = parts.some(({ sales }) => sales.length > 0);
    const isSame = parts.every((part) => creditUnitOf(part.plan) === creditUnitOf(plan));
    return quota && isKnown && isSame ? [{ period, quota, credited: creditOfParts(parts) }] : [];
  });
  const latest = known.at(-1)?.period;
  if (!now || !latest) return undefined;
  const counted = known.filter(({ period }) => together(period, latest, "year"));
  const quota = sum(counted.map((each) => each.quota));
  const credited = counted.reduce((all, each) => all + each.credited, 0n);
  return {
    pace: dividedBy(ratio(credited), quota),
    from: together(latest, now, "year") ? "thisYear" : "earlierYear",
  };
}

/** At one pace, when each goal is paid for. */
export type DatesAtPace = { readonly pace: Rational; readonly goals: readonly PaidBy[] };

/** When each goal is paid for, at each of `paces`. One projection of the calendar for each. */
export function datesAt(
  paces: readonly Rational[],
  goals: readonly FundedGoal[],
  outlook: Outlook,
  unit: Unit,
  keep: Keep,
): readonly DatesAtPace[] {
  return paces.map((pace) => ({
    pace,
    goals: fundGoals(goals, savedAtPace(outlook, pace, unit, keep), outlook.today),
  }));
}

/**
 * The least whole per cent of target, kept up in every period, at which each goal is paid for by its
 * date after those before it, by the goal's id: at most `most` per cent, and missing where that is
 * not enough. A goal without a date has none. Plans may pay less for more, so each per cent from
 * nothing up is projected in turn, one projection of the calendar a step, so that whoever asks may
 * do other things between; it ends as soon as every goal is marked.
 */
export function* goalMarks(
  goals: readonly FundedGoal[],
  outlook: Outlook,
  unit: Unit,
  keep: Keep,
  most: number,
): Generator<undefined, ReadonlyMap<string, Rational>> {
  const found = new Map<string, Rational>();
  const dated = new Set(
    goals.filter(({ cost, by }) => cost !== undefined && by !== someDay).map(({ id }) => id),
  );
  for (let percent = 0; percent <= most && found.size < dated.size; percent += 1) {
    const pace = ratio(BigInt(percent), 100n);
    const [dates] = datesAt([pace], goals, outlook, unit, keep);
    for (const { goal, inTime } of dates?.goals ?? [])
      if (inTime && dated.has(goal) && !found.has(goal)) found.set(goal, pace);
    yield;
  }
  return found;
}
