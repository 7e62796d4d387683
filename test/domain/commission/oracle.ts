import type { Calendar } from "#domain/commission/calendar.ts";
import type { Condition, Gate, Spiff } from "#domain/commission/extras.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import type { Sale } from "#domain/commission/sale.ts";
import type { Rate, Schedule } from "#domain/commission/schedule.ts";

/**
 * A slow reference, written from what the terms mean in the field and from nothing in the engine: it
 * counts unit by unit, and looks at everything again for every month. Of several versions, each from
 * the first day of a month, one pays in its months what it would if it had held in all months, with
 * the targets that there were before it. It knows no splits, ramps, part periods or cancellations.
 */

/** A fraction, never reduced. */
type F = readonly [bigint, bigint];
const f = (n: bigint, d = 1n): F => [n, d];
const of = ({ n, d }: { readonly n: bigint; readonly d: bigint }): F => [n, d];
const add = ([a, b]: F, [c, d]: F): F => (b === d ? [a + c, b] : [a * d + c * b, b * d]);
const mul = ([a, b]: F, [c, d]: F): F => [a * c, b * d];
const sub = (a: F, b: F): F => add(a, mul(b, f(-1n)));
const div = (a: F, [c, d]: F): F => (c < 0n ? mul(a, [-d, -c]) : mul(a, [d, c]));
const below = ([a, b]: F, [c, d]: F): boolean => a * d < c * b;

function rounded([n, d]: F, how: PlanTerms["rounding"]): bigint {
  if (n < 0n) return -rounded([-n, d], how);
  let whole = 0n;
  for (let step = 1n << 60n; step > 0n; step /= 2n) if ((whole + step) * d <= n) whole += step;
  const twice = 2n * (n - whole * d);
  if (how === "down" || twice < d) return whole;
  return twice > d || how === "halfUp" || whole % 2n !== 0n ? whole + 1n : whole;
}

type Month = {
  readonly earned: bigint;
  readonly paid: bigint;
  readonly kept: bigint;
  readonly owed: bigint;
};

export function oracle(
  versions: PlanTerms | readonly PlanTerms[],
  calendar: Calendar,
  sales: readonly Sale[],
): readonly Month[] {
  const all = "from" in versions ? [versions] : versions;
  const inMonth = calendar.map(({ first }) => all.findLast(({ from }) => from <= first) ?? all[0]);
  const gross = new Map(all.map((plan) => [plan, grossOf(plan, all, inMonth, calendar, sales)]));
  return settled(inMonth, gross, calendar);
}

type Held = readonly (PlanTerms | undefined)[];
type Gross = readonly { readonly inside: bigint; readonly outside: bigint }[];

/** What `plan` would pay in every month before caps, inside and outside of them. */
function grossOf(
  plan: PlanTerms,
  versions: readonly PlanTerms[],
  inMonth: Held,
  calendar: Calendar,
  sales: readonly Sale[],
): Gross {
  const months: { inside: bigint; outside: bigint }[] = [];
  const commissionPaid: bigint[] = [];
  const spiffPaid = new Map<string, bigint>();
  const ownQuota = ({ quota }: PlanTerms, index: number): bigint => {
    if (quota?.kind !== "listed") return quota?.amount ?? 0n;
    return quota.amounts.find(({ first }) => first === calendar[index]?.first)?.amount ?? 0n;
  };
  const held = (index: number) => inMonth[index] ?? plan;
  const isBefore = (index: number) => versions.indexOf(held(index)) < versions.indexOf(plan);
  const quotaOf = (index: number) => ownQuota(isBefore(index) ? held(index) : plan, index);
  const salesIn = (index: number) =>
    sales.filter(
      ({ on }) => (calendar[index]?.first ?? "") <= on && on < (calendar[index]?.next ?? ""),
    );
  const count = (sale: Sale) => (sale.kind === "deal" ? (sale.count ?? 1n) : 1n);
  const credit = (index: number) =>
    salesIn(index).reduce((all, sale) => all + sale.amount * count(sale), 0n);
  const total = (indexes: readonly number[], what: (index: number) => bigint) =>
    indexes.reduce((all, index) => all + what(index), 0n);

  for (const [month, period] of calendar.entries()) {
    const same = (part: "quarter" | "year") =>
      [...calendar.keys()].filter((index) => calendar[index]?.[part] === period[part]);
    const toDate = (part: "quarter" | "year") => same(part).filter((index) => index <= month);

    const reached = (indexes: readonly number[], { share, is }: Gate): boolean => {
      const quota = total(indexes, quotaOf);
      if (quota === 0n) return false;
      const wanted = mul(of(share), f(quota));
      const have = f(total(indexes, credit));
      return is === "over" ? below(wanted, have) : !below(have, wanted);
    };
    const met = (gates: readonly Gate[]) =>
      gates.every((gate) => {
        if (gate.of === "period") return reached([month], gate);
        if (gate.of === "quarter" || gate.of === "year") return reached(toDate(gate.of), gate);
        const part = gate.of === "everyPeriodOfQuarter" ? "quarter" : "year";
        return toDate(part).every((index) => reached([index], gate));
      });

    // Commission.
    const { schedule, accumulation, threshold, caps, gated } = plan.commission;
    const used = gated && !met(gated.gates) ? gated.otherwise : schedule;
    const span =
      typeof accumulation === "string"
        ? { whole: [month], soFar: [month] }
        : { whole: same(accumulation.toDate), soFar: toDate(accumulation.toDate) };
    const quota = total(span.whole, quotaOf);
    // As much of that quota as the version's own variable is of its own.
    const own = total(span.whole, (index) => ownQuota(plan, index));
    const full = (plan.targetVariable?.amount ?? 0n) * BigInt(span.whole.length);
    const variable = own === 0n ? f(0n) : mul(f(full, own), f(quota));
    const creditCap = caps.find((cap) => cap.on === "credit");
    const inCredit = (by: "amount" | "quota", edge: F) =>
      by === "quota" ? mul(edge, f(quota)) : edge;
    const counted = (credited: F): F => {
      if (!creditCap) return credited;
      const most = inCredit(creditCap.by, of(creditCap.most));
      return below(most, credited)
        ? add(most, mul(of(creditCap.beyond), sub(credited, most)))
        : credited;
    };
    const floor = threshold && inCredit(threshold.by, of(threshold.at));
    const commission = (credited: bigint): F => {
      const counts = counted(f(credited));
      if (!floor) return earned(used, counts, quota, variable);
      if (below(counts, floor)) return f(0n);
      return earned(
        used,
        threshold?.kind === "excess" ? sub(counts, floor) : counts,
        quota,
        variable,
      );
    };

    let commissionNow = 0n;
    if (accumulation === "deal") {
      const cap = caps.find((cap) => cap.on === "pay" && cap.per === "deal");
      for (const sale of salesIn(month)) {
        if (sale.kind === "total") continue;
        let pays = commission(sale.amount);
        if (cap?.on === "pay" && below(f(cap.most), pays))
          pays = add(f(cap.most), mul(of(cap.beyond), sub(pays, f(cap.most))));
        for (let nth = 0n; nth < count(sale); nth += 1n)
          commissionNow += rounded(pays, plan.rounding);
      }
    } else {
      const all = total(span.soFar, credit);
      const before = all - credit(month);
      const byBand =
        typeof accumulation === "object" && !accumulation.deductions && used.kind === "wholeAmount";
      if (byBand) {
        const above = (credited: bigint): F => {
          const left = counted(f(credited));
          if (!floor || threshold?.kind !== "excess") return left;
          return below(left, floor) ? f(0n) : sub(left, floor);
        };
        const rate = rateAt(used, above(all), quota, variable);
        const under = floor !== undefined && below(counted(f(all)), floor);
        const pays = under ? f(0n) : mul(rate, sub(above(all), above(before)));
        commissionNow = rounded(pays, plan.rounding);
      } else {
        const earlier = total(span.soFar.slice(0, -1), (index) => commissionPaid[index] ?? 0n);
        commissionNow = rounded(commission(all), plan.rounding) - earlier;
      }
    }
    commissionPaid.push(commissionNow);

    // Extras.
    let inside = commissionNow;
    let outside = 0n;
    for (const extra of plan.extras) {
      let pays = 0n;
      if (extra.kind === "kicker") {
        for (const sale of salesIn(month)) {
          if (sale.kind === "total" || !extra.when.every((condition) => holds(condition, sale)))
            continue;
          const each =
            extra.pays.kind === "fixed"
              ? f(extra.pays.amount)
              : mul(of(extra.pays.points), f(sale.amount));
          pays += count(sale) * rounded(each, plan.rounding);
        }
      } else if (extra.kind === "spiff") {
        const known = calendar.slice(0, month + 1).flatMap((_, index) => {
          const { extras } = isBefore(index) ? held(index) : plan;
          const has = extras.some(({ kind, name }) => kind === "spiff" && name === extra.name);
          return has ? salesIn(index) : [];
        });
        const counts = known.reduce((all, sale) => all + campaign(extra, sale), 0n);
        const soFar = counts === 0n ? f(0n) : earned(extra.schedule, f(counts), 0n, f(0n));
        pays = rounded(soFar, plan.rounding) - (spiffPaid.get(extra.name) ?? 0n);
        spiffPaid.set(extra.name, rounded(soFar, plan.rounding));
      } else {
        const last = extra.per === "period" || same(extra.per).at(-1) === month;
        if (last && met(extra.gates)) pays = extra.amount;
      }
      if (extra.insideCap) inside += pays;
      else outside += pays;
    }

    months.push({ inside, outside });
  }
  return months;
}

/** The months one after the other: caps, and what is owed either way, by the version of each. */
function settled(
  inMonth: Held,
  gross: ReadonlyMap<PlanTerms, Gross>,
  calendar: Calendar,
): readonly Month[] {
  const months: Month[] = [];
  const insidePaid: bigint[] = [];
  let owed = 0n;
  let deficit = 0n;
  let withheld = 0n;

  for (const [month, period] of calendar.entries()) {
    const plan = inMonth[month];
    if (!plan) continue;
    const { caps } = plan.commission;
    const { inside: counted = 0n, outside = 0n } = gross.get(plan)?.[month] ?? {};
    let inside = counted + withheld;
    withheld = 0n;
    const before = [...calendar.keys()].filter(
      (index) => index < month && calendar[index]?.year === period.year,
    );

    // Caps.
    for (const cap of caps) {
      if (cap.on !== "pay" || cap.per !== "period") continue;
      const over = inside > cap.most ? inside - cap.most : 0n;
      const cut = rounded(mul(sub(f(1n), of(cap.beyond)), f(over)), plan.rounding);
      if (cap.withheld === "carried") withheld = cut;
      inside -= cut;
    }
    for (const cap of caps) {
      if (cap.on !== "pay" || cap.per !== "year") continue;
      const left = before.reduce((rest, index) => rest - (insidePaid[index] ?? 0n), cap.most);
      const most = left > 0n ? left : 0n;
      const over = inside > most ? inside - most : 0n;
      inside -= rounded(mul(sub(f(1n), of(cap.beyond)), f(over)), plan.rounding);
    }
    insidePaid.push(inside);

    // What is owed either way.
    const earnedNow = inside + outside;
    let result = earnedNow;
    if (result < 0n && plan.negative !== "paidBack") {
      if (plan.negative === "carried") deficit -= result;
      result = 0n;
    } else if (result > 0n) {
      const good = deficit < result ? deficit : result;
      deficit -= good;
      result -= good;
    }
    const newYear = month > 0 && calendar[month - 1]?.year !== period.year;
    const ended = inMonth[month - 1]?.draws ?? [];
    if (newYear && ended.some(({ atYearEnd }) => atYearEnd === "forgiven")) owed = 0n;
    const draw = plan.draws.find(
      ({ from, to }) => from <= period.first && (!to || period.first <= to),
    );
    let kept = result;
    let paid = result;
    if (draw && result < draw.minimum) {
      paid = draw.minimum;
      if (draw.kind === "recoverable") owed += draw.minimum - result;
      else kept = draw.minimum;
    } else {
      const least = draw?.minimum ?? 0n;
      const spare = result > least ? result - least : 0n;
      const repay = owed < spare ? owed : spare;
      owed -= repay;
      paid -= repay;
      kept = paid;
    }
    months.push({ earned: earnedNow, paid, kept, owed });
  }
  return months;
}

function holds(
  { of, is, than }: Condition,
  sale: Extract<Sale, { readonly kind: "deal" }>,
): boolean {
  const value = of === "amount" ? sale.amount : (sale.measures?.[of.measure] ?? 0n);
  return is === "over" ? value > than : value >= than;
}

function campaign({ from, to, counts, when }: Spiff, sale: Sale): bigint {
  if (sale.on < from || sale.on > to) return 0n;
  if (sale.kind === "total") return counts === "credit" && when.length === 0 ? sale.amount : 0n;
  if (!when.every((condition) => holds(condition, sale))) return 0n;
  const many = sale.count ?? 1n;
  if (counts === "credit") return many * sale.amount;
  return counts === "deals" ? many : many * (sale.measures?.[counts.measure] ?? 0n);
}

function plain(rate: Rate, quota: bigint, variable: F): F {
  if (rate.kind === "rate") return of(rate.rate);
  const base = div(variable, f(quota));
  return rate.kind === "timesBase" ? mul(base, of(rate.times)) : add(base, of(rate.points));
}

function rateAt(schedule: Schedule, sold: F, quota: bigint, variable: F): F {
  if (schedule.kind === "flat") return plain(schedule.rate, quota, variable);
  if (schedule.kind !== "marginal" && schedule.kind !== "wholeAmount")
    throw new Error("no one rate");
  const unit = f(schedule.by === "quota" ? quota : 1n);
  let found = schedule.tiers[0];
  for (const tier of schedule.tiers) if (!below(sold, mul(of(tier.from), unit))) found = tier;
  return found ? plain(found.rate, quota, variable) : f(0n);
}

/** What `sold` earns. Marginal tiers are gone through one minor unit after the other. */
function earned(schedule: Schedule, sold: F, quota: bigint, variable: F): F {
  const negative = below(sold, f(0n));
  switch (schedule.kind) {
    case "flat":
    case "wholeAmount":
      return mul(rateAt(schedule, sold, quota, variable), sold);
    case "marginal": {
      if (negative) return mul(rateAt(schedule, f(0n), quota, variable), sold);
      let all = f(0n);
      for (let unit = 0n; below(f(unit), sold); unit += 1n) {
        const left = sub(sold, f(unit));
        const share = below(left, f(1n)) ? left : f(1n);
        all = add(all, mul(share, rateAt(schedule, f(unit), quota, variable)));
      }
      return all;
    }
    case "interpolatedRate": {
      let rate = f(0n);
      const unit = f(schedule.by === "quota" ? quota : 1n);
      for (const [index, tier] of schedule.tiers.entries()) {
        const start = mul(of(tier.from), unit);
        const end = mul(of(schedule.tiers[index + 1]?.from ?? schedule.end), unit);
        const gone = below(sold, end) ? sub(sold, start) : sub(end, start);
        if (below(f(0n), gone))
          rate = add(rate, mul(div(gone, sub(end, start)), plain(tier.rate, quota, variable)));
      }
      return mul(rate, sold);
    }
    case "interpolatedAmount": {
      let all = f(0n);
      const unit = f(schedule.by === "quota" ? quota : 1n);
      for (const [index, tier] of schedule.tiers.entries()) {
        const start = mul(of(tier.from), unit);
        const end = mul(of(schedule.tiers[index + 1]?.from ?? schedule.end), unit);
        const gone = below(sold, end) ? sub(sold, start) : sub(end, start);
        if (below(f(0n), gone)) all = add(all, mul(div(gone, sub(end, start)), f(tier.amount)));
      }
      return all;
    }
    case "payCurve": {
      if (!below(f(0n), sold)) return f(0n);
      const attainment = div(sold, f(quota));
      let payout = f(0n);
      for (const [index, from] of schedule.points.entries()) {
        if (below(attainment, of(from.attainment))) break;
        const to = schedule.points[index + 1];
        const [a, b] = to ? [from, to] : [schedule.points[index - 1] ?? from, from];
        const rises = to !== undefined || schedule.beyond === "continues";
        const slope = rises
          ? div(sub(of(b.payout), of(a.payout)), sub(of(b.attainment), of(a.attainment)))
          : f(0n);
        payout = add(of(from.payout), mul(slope, sub(attainment, of(from.attainment))));
      }
      return mul(payout, variable);
    }
  }
}
