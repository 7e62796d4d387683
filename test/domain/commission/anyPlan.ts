import * as fc from "fast-check";
import type { Comparison, Condition, Extra, Gate } from "#domain/commission/extras.ts";
import type { CommissionRule, PlanTerms } from "#domain/commission/plan.ts";
import { ratio, type Rational } from "#domain/commission/rational.ts";
import type { Deal } from "#domain/commission/sale.ts";
import type { Rate, Schedule, Tier } from "#domain/commission/schedule.ts";
import { addDays, type Day } from "#domain/day.ts";
import { theDay } from "../arbitraries.ts";
import { terms } from "./parts.ts";

/** Small plans that make sense, with every rule now there and now not, and deals to go with them. */

const first = theDay("2026-01-01");

const anyShare = fc
  .constantFrom<readonly [bigint, bigint]>(
    [0n, 1n],
    [1n, 20n],
    [1n, 10n],
    [1n, 3n],
    [1n, 2n],
    [1n, 1n],
    [3n, 2n],
  )
  .map(([n, d]) => ratio(n, d));

const anyRate: fc.Arbitrary<Rate> = fc.oneof(
  { weight: 5, arbitrary: anyShare.map((rate): Rate => ({ kind: "rate", rate })) },
  { weight: 1, arbitrary: anyShare.map((times): Rate => ({ kind: "timesBase", times })) },
  { weight: 1, arbitrary: anyShare.map((points): Rate => ({ kind: "pointsOverBase", points })) },
);

/** Rising edges from zero: in units, or in tenths of a quota, which is always a multiple of ten. */
function anyEdges(by: "amount" | "quota", minLength = 1): fc.Arbitrary<readonly Rational[]> {
  const places = fc.uniqueArray(fc.integer({ min: 1, max: by === "quota" ? 20 : 50 }), {
    minLength: minLength - 1,
    maxLength: 3,
  });
  return places.map((edges) =>
    [0, ...edges.toSorted((a, b) => a - b)].map((edge) =>
      ratio(BigInt(edge), by === "quota" ? 10n : 1n),
    ),
  );
}

const anyTiers = (by: "amount" | "quota", rates: fc.Arbitrary<Rate>, minLength = 1) =>
  anyEdges(by, minLength).chain((edges) =>
    fc.tuple(...edges.map((from) => rates.map((rate): Tier => ({ from, rate })))),
  );

const anyBy = fc.constantFrom("amount" as const, "quota" as const);

const anyTiered: fc.Arbitrary<Schedule> = anyBy.chain((by) =>
  fc
    .record({ kind: fc.constantFrom("marginal", "wholeAmount"), tiers: anyTiers(by, anyRate) })
    .map(({ kind, tiers }): Schedule => ({ kind, by, tiers })),
);

const anyInterpolated: fc.Arbitrary<Schedule> = anyBy.chain((by) =>
  anyTiers(by, anyRate, 2).chain((all) => {
    const tiers = all.slice(0, -1);
    const end = all.at(-1)?.from ?? ratio(60n);
    const amounts = fc.array(fc.bigInt(0n, 9n), {
      minLength: tiers.length,
      maxLength: tiers.length,
    });
    return fc.oneof(
      fc.constant<Schedule>({ kind: "interpolatedRate", by, tiers, end }),
      amounts.map((paid): Schedule => ({
        kind: "interpolatedAmount",
        by,
        tiers: tiers.map(({ from }, at) => ({ from, amount: paid[at] ?? 0n })),
        end,
      })),
    );
  }),
);

const anyPayCurve: fc.Arbitrary<Schedule> = fc
  .record({
    attainments: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }),
    payouts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
    beyond: fc.constantFrom("level", "continues"),
  })
  .map(({ attainments, payouts, beyond }): Schedule => {
    const rising = payouts.toSorted((a, b) => a - b);
    const points = attainments
      .toSorted((a, b) => a - b)
      .map((attainment, at) => ({
        attainment: ratio(BigInt(attainment), 10n),
        payout: ratio(BigInt(rising[at] ?? 0), 10n),
      }));
    return { kind: "payCurve", points, beyond };
  });

const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  { weight: 1, arbitrary: anyRate.map((rate): Schedule => ({ kind: "flat", rate })) },
  { weight: 5, arbitrary: anyTiered },
  { weight: 1, arbitrary: anyInterpolated },
  { weight: 1, arbitrary: anyPayCurve },
);

const anyIs = fc.constantFrom<Comparison>("atLeast", "over");
const tenths = (most: number) =>
  fc.integer({ min: 1, max: most }).map((n) => ratio(BigInt(n), 10n));
const soft = fc.constantFrom(ratio(0n), ratio(0n), ratio(1n, 2n), ratio(1n, 3n));

const anyGate: fc.Arbitrary<Gate> = fc.record({
  of: fc.constantFrom<Gate["of"]>(
    "period",
    "quarter",
    "year",
    "everyPeriodOfQuarter",
    "everyPeriodOfYear",
  ),
  is: anyIs,
  share: tenths(15),
});

const anyConditions: fc.Arbitrary<readonly Condition[]> = fc.array(
  fc.record({
    of: fc.constantFrom<Condition["of"]>("amount", { measure: "products" }),
    is: anyIs,
    than: fc.bigInt(0n, 20n),
  }),
  { maxLength: 2 },
);

const anyExtra: fc.Arbitrary<Extra> = fc.oneof(
  fc.record({
    kind: fc.constant("kicker" as const),
    name: fc.string(),
    when: anyConditions,
    pays: fc.oneof(
      fc.record({ kind: fc.constant("fixed" as const), amount: fc.bigInt(0n, 5n) }),
      fc.record({ kind: fc.constant("points" as const), points: anyShare }),
    ),
    insideCap: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("spiff" as const),
    name: fc.string(),
    from: fc.nat(60).map((days) => addDays(first, days)),
    to: fc.integer({ min: 60, max: 150 }).map((days) => addDays(first, days)),
    counts: fc.constantFrom("deals" as const, "credit" as const, { measure: "products" }),
    when: anyConditions,
    schedule: fc
      .record({
        kind: fc.constantFrom("marginal", "wholeAmount"),
        tiers: anyTiers(
          "amount",
          anyShare.map((rate): Rate => ({ kind: "rate", rate })),
        ),
      })
      .map(({ kind, tiers }): Schedule => ({ kind, by: "amount", tiers })),
    insideCap: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("bonus" as const),
    name: fc.string(),
    per: fc.constantFrom("period", "quarter", "year"),
    amount: fc.bigInt(0n, 20n),
    gates: fc.array(anyGate, { maxLength: 2 }),
    insideCap: fc.boolean(),
  }),
);

const anyCaps: fc.Arbitrary<CommissionRule["caps"]> = fc
  .record({
    credit: fc.option(
      anyBy.chain((by) =>
        fc.record({
          on: fc.constant("credit" as const),
          by: fc.constant(by),
          most: by === "quota" ? tenths(20) : fc.bigInt(1n, 60n).map((most) => ratio(most)),
          beyond: soft,
        }),
      ),
      { freq: 4, nil: undefined },
    ),
    pay: fc.array(
      fc
        .record({
          on: fc.constant("pay" as const),
          per: fc.constantFrom("deal", "period", "year"),
          most: fc.bigInt(0n, 40n),
          beyond: soft,
          withheld: fc.constantFrom("lost", "carried"),
        })
        .map((cap) =>
          cap.per === "period" && cap.beyond.n === 0n ? cap : { ...cap, withheld: "lost" as const },
        ),
      { maxLength: 2 },
    ),
  })
  .map(({ credit, pay }) => [
    ...(credit ? [credit] : []),
    ...pay.filter(({ per }, at) => pay.findIndex((other) => other.per === per) === at),
  ]);

const anyCommission: fc.Arbitrary<CommissionRule> = fc
  .record({
    schedule: anySchedule,
    accumulation: fc.constantFrom<CommissionRule["accumulation"]>(
      "deal",
      "period",
      "period",
      { toDate: "quarter", deductions: true },
      { toDate: "year", deductions: true },
      { toDate: "year", deductions: false },
    ),
    threshold: fc.option(
      anyBy.chain((by) =>
        fc.record({
          by: fc.constant(by),
          at: by === "quota" ? tenths(12) : fc.bigInt(1n, 40n).map((at) => ratio(at)),
          kind: fc.constantFrom("cliff" as const, "excess" as const),
        }),
      ),
      { freq: 3, nil: undefined },
    ),
    caps: anyCaps,
    gated: fc.option(
      fc.record({
        gates: fc.array(anyGate, { minLength: 1, maxLength: 2 }),
        otherwise: anySchedule,
      }),
      { freq: 3, nil: undefined },
    ),
  })
  .map(({ threshold, gated, ...rule }) => {
    const byBand = typeof rule.accumulation === "object" && !rule.accumulation.deductions;
    const alike =
      gated && (gated.otherwise.kind === "wholeAmount") === (rule.schedule.kind === "wholeAmount");
    return {
      ...rule,
      ...(threshold && { threshold }),
      ...(gated && (alike || !byBand) && { gated }),
    };
  });

/** Any plan that makes sense, in force all the time, its amounts small enough to count by hand. */
export const anyTerms: fc.Arbitrary<PlanTerms> = fc
  .record({
    commission: anyCommission,
    rounding: fc.constantFrom("halfUp", "halfEven", "down"),
    quota: fc.integer({ min: 1, max: 4 }).map((tens) => BigInt(10 * tens)),
    variable: fc.bigInt(1n, 30n),
    extras: fc.array(anyExtra, { maxLength: 2 }),
    draw: fc.option(
      fc.record({
        kind: fc.constantFrom("recoverable", "nonRecoverable", "guarantee"),
        minimum: fc.bigInt(1n, 15n),
        from: fc.constant(first),
        to: fc.constant(theDay("2026-03-01")),
        atYearEnd: fc.constantFrom("carried", "forgiven"),
      }),
      { freq: 3, nil: undefined },
    ),
    negative: fc.constantFrom("carried", "forgotten", "paidBack"),
  })
  .map(({ commission, quota, variable, extras, draw, ...plan }) =>
    terms(commission, {
      ...plan,
      quota: { kind: "each", amount: quota },
      targetVariable: { amount: variable, prorated: false },
      extras: extras.map((extra, at) => ({ ...extra, name: `extra ${at}` })),
      draws: draw ? [draw] : [],
    }),
  );

function anyDay(days: number): fc.Arbitrary<Day> {
  return fc.nat(days).map((count) => addDays(first, count));
}

/** Deals of the first `days` days; `least` below zero brings refunds. */
export function anyDeals(days: number, least = 0n, maxLength = 8): fc.Arbitrary<readonly Deal[]> {
  const deal = fc.record({
    kind: fc.constant("deal" as const),
    on: anyDay(days),
    amount: fc.bigInt(least, 40n),
    count: fc.bigInt(1n, 3n),
    measures: fc.record({ products: fc.bigInt(0n, 5n) }),
  });
  return fc
    .array(deal, { maxLength })
    .map((deals) => deals.map((deal, at) => ({ ...deal, id: `d${at}` })));
}
