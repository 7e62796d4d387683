import {
  dividedBy,
  isPositive,
  minus,
  one,
  plus,
  ratio,
  sum,
  times,
  zero,
  type Rational,
} from "./rational.ts";
import type { Rate, Schedule } from "./schedule.ts";

/** A schedule with a span's quota put in: every edge in units of credit, every rate plain. */
export type RateTable =
  | {
      readonly kind: "flat" | "marginal" | "wholeAmount";
      readonly tiers: readonly RateTier[];
    }
  | {
      readonly kind: "interpolatedRate";
      readonly tiers: readonly RateTier[];
      readonly end: Rational;
    }
  | {
      readonly kind: "interpolatedAmount" | "payCurve";
      readonly points: readonly TablePoint[];
      /** What one more unit of credit pays past the last point. */
      readonly slope: Rational;
    };
export type RateTier = { readonly from: Rational; readonly rate: Rational };
export type TablePoint = { readonly at: Rational; readonly gives: Rational };

/** What a span's attainment is measured against; either may be missing. */
export type Targets = { readonly quota?: Rational; readonly variable?: Rational };

/** `schedule` for a span with these targets; undefined when it needs one that is not set. */
export function rateTable(schedule: Schedule, targets: Targets): RateTable | undefined {
  if (schedule.kind === "payCurve") return payCurveTable(schedule, targets);
  if (schedule.kind === "flat") {
    const rate = plainRate(schedule.rate, targets);
    return rate && { kind: "flat", tiers: [{ from: zero, rate }] };
  }

  const unit = schedule.by === "quota" ? targets.quota : one;
  if (!unit) return undefined;
  if (schedule.kind === "interpolatedAmount") return amountTable(schedule, unit);

  const tiers: RateTier[] = [];
  for (const tier of schedule.tiers) {
    const rate = plainRate(tier.rate, targets);
    if (!rate) return undefined;
    tiers.push({ from: times(tier.from, unit), rate });
  }
  if (schedule.kind === "interpolatedRate")
    return { kind: schedule.kind, tiers, end: times(schedule.end, unit) };
  return { kind: schedule.kind, tiers };
}

/** Where the formula of `table` changes, in units of credit. */
export function tableEdges(table: RateTable): readonly Rational[] {
  if ("points" in table) return table.points.map(({ at }) => at);
  const starts = table.tiers.map(({ from }) => from);
  return table.kind === "interpolatedRate" ? [...starts, table.end] : starts;
}

/** What one more unit of credit pays past the last edge. */
export function lastRate(table: RateTable): Rational {
  if ("points" in table) return table.slope;
  if (table.kind === "interpolatedRate") return sum(table.tiers.map(({ rate }) => rate));
  return table.tiers.at(-1)?.rate ?? zero;
}

function plainRate(rate: Rate, { quota, variable }: Targets): Rational | undefined {
  if (rate.kind === "rate") return rate.rate;
  if (!quota || !variable) return undefined;
  const base = dividedBy(variable, quota);
  return rate.kind === "timesBase" ? times(base, rate.times) : plus(base, rate.points);
}

function amountTable(
  { tiers, end }: Extract<Schedule, { readonly kind: "interpolatedAmount" }>,
  unit: Rational,
): RateTable {
  let gives = zero;
  const points = tiers.map(({ from, amount }) => {
    const point = { at: times(from, unit), gives };
    gives = plus(gives, ratio(amount));
    return point;
  });
  points.push({ at: times(end, unit), gives });
  return { kind: "interpolatedAmount", points, slope: zero };
}

function payCurveTable(
  { points, beyond }: Extract<Schedule, { readonly kind: "payCurve" }>,
  { quota, variable }: Targets,
): RateTable | undefined {
  if (!quota || !variable) return undefined;
  const placed = points.map(({ attainment, payout }) => ({
    at: times(attainment, quota),
    gives: times(payout, variable),
  }));
  const last = placed.at(-1);
  const before = placed.at(-2);
  const run = last && before ? minus(last.at, before.at) : zero;
  const rises = beyond === "continues" && last && before && isPositive(run);
  const slope = rises ? dividedBy(minus(last.gives, before.gives), run) : zero;
  return { kind: "payCurve", points: placed, slope };
}
